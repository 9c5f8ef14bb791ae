package studio.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The arrows between modules, and which library may stand where. The tables here are the drawing; the module
/// declarations and the poms must agree with it.
class ModulesTest {
    private static final String ALL = "*";

    /// Module → what it may use, and through it whatever that one may use.
    private static final Map<String, List<String>> ARROWS = arrows();

    /// Module name of a library → the modules of ours that may require it.
    private static final Map<String, List<String>> LIBRARIES = libraries();

    @Test
    void modulesUseOnlyWhatTheyMay() {
        List<String> faults = new ArrayList<>();
        for (Project.Module module : Project.MODULES) {
            assertThat(ARROWS)
                    .as(
                            "%s is not in the drawing: add it to ModulesTest.arrows and to ARCHITECTURE.md",
                            module.folder())
                    .containsKey(module.name());
            Set<String> may = reach(module.name());
            List<String> used = new ArrayList<>(
                    Project.all("requires\\s+(?:transitive\\s+|static\\s+)*studio\\.(\\w+)\\s*;", module.moduleInfo()));
            used.addAll(studioDependencies(module.pom()));
            for (String other : used) {
                if (!may.contains(other) && !may.contains(ALL)) {
                    faults.add(module.folder() + " uses studio." + other
                            + ": no arrow leads there. Declare an interface on its own side, or move the code.");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void librariesStandWhereTheyMay() {
        List<String> faults = new ArrayList<>();
        for (Project.Module module : Project.MODULES) {
            for (String library : Project.all(
                    "requires\\s+(?:transitive\\s+|static\\s+)*((?!studio\\.)[\\w.]+)\\s*;", module.moduleInfo())) {
                List<String> homes = LIBRARIES.getOrDefault(library, List.of());
                if (!homes.contains(module.name()) && !homes.contains(ALL)) {
                    faults.add(module.folder() + " requires " + library + ", which may stand only in " + homes
                            + ". Use it there, or write a decision and add it to ModulesTest.libraries.");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void versionsStandInTheRootPomOnly() {
        for (Project.Module module : Project.MODULES) {
            List<String> pinnedHere = Project.all("<version>([^<$]+)</version>", withoutParent(module.pom()));
            assertThat(pinnedHere)
                    .as("%s/pom.xml: pin the version in the root pom's dependencyManagement", module.folder())
                    .isEmpty();
        }
    }

    @Test
    void everyModuleDeclaresAndExplainsItself() {
        for (Project.Module module : Project.MODULES) {
            assertThat(module.moduleInfo())
                    .as("%s: module-info.java starts with a /// sentence and declares studio.%s", module, module.name())
                    .matches("(?s).*///\\s+[A-Z].*\\bmodule studio\\." + module.name() + "\\b.*");
        }
    }

    private static String withoutParent(String pom) {
        return pom.replaceAll("(?s)<parent>.*?</parent>", "");
    }

    private static List<String> studioDependencies(String pom) {
        List<String> used = new ArrayList<>();
        for (String dependency : Project.all("(?s)<dependency>(.*?)</dependency>", pom)) {
            if (!dependency.contains("<scope>test</scope>")) {
                used.addAll(Project.all("<artifactId>studio-(\\w+)</artifactId>", dependency));
            }
        }
        return used;
    }

    private static Set<String> reach(String module) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(ARROWS.getOrDefault(module, List.of()));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(ARROWS.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }

    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> may = new LinkedHashMap<>();
        may.put("math", List.of());
        may.put("geometry", List.of("math"));
        may.put("scene", List.of("math"));
        may.put("language", List.of("scene"));
        may.put("screenplay", List.of("language"));
        may.put("direction", List.of("screenplay", "render"));
        may.put("learning", List.of("direction"));
        may.put("lexicon", List.of("direction"));
        may.put("render", List.of("scene", "geometry"));
        may.put("assets", List.of("geometry", "scene"));
        may.put("vulkan", List.of("render"));
        may.put("trace", List.of("render"));
        may.put("sound", List.of("scene"));
        may.put("film", List.of("render", "sound"));
        may.put("wire", List.of("direction"));
        may.put("storage", List.of("wire"));
        may.put("packs", List.of("assets", "storage"));
        may.put("session", List.of("direction", "learning", "storage"));
        may.put("protocol", List.of("session", "wire"));
        may.put("desktop", List.of("session", "render", "film"));
        may.put("cli", List.of("session", "film", "protocol", "packs"));
        may.put("launch", List.of(ALL));
        may.put("testing", List.of(ALL));
        may.put("bench", List.of(ALL));
        return may;
    }

    private static Map<String, List<String>> libraries() {
        Map<String, List<String>> homes = new LinkedHashMap<>();
        homes.put("org.jspecify", List.of(ALL));
        homes.put("jdk.incubator.vector", List.of("trace", "bench"));
        homes.put("tools.jackson.core", List.of("wire", "assets"));
        homes.put("tools.jackson.databind", List.of("wire", "assets"));
        homes.put("org.bytedeco.javacpp", List.of("film"));
        homes.put("org.bytedeco.ffmpeg", List.of("film"));
        homes.put("java.desktop", List.of("film", "assets", "desktop", "sound"));
        homes.put("java.net.http", List.of("packs", "lexicon"));
        homes.put("java.logging", List.of("session"));
        homes.put("java.sql", List.of("storage"));
        homes.put("org.bouncycastle.provider", List.of("storage"));
        homes.put("org.jline", List.of("cli"));
        homes.put("org.tukaani.xz", List.of("packs"));
        homes.put("org.xerial.sqlitejdbc", List.of("storage"));
        homes.put("info.picocli", List.of("cli"));
        homes.put("org.lwjgl.vulkan", List.of("vulkan"));
        homes.put("org.lwjgl.vma", List.of("vulkan"));
        homes.put("org.lwjgl.shaderc", List.of("vulkan"));
        homes.put("org.lwjgl.spvc", List.of("vulkan"));
        homes.put("org.lwjgl.assimp", List.of("assets"));
        homes.put("org.lwjgl.meshoptimizer", List.of("assets"));
        homes.put("org.lwjgl.tinyexr", List.of("assets"));
        homes.put("org.lwjgl.ktx", List.of("assets"));
        homes.put("org.lwjgl.openal", List.of("sound"));
        homes.put("org.lwjgl.nfd", List.of("desktop"));
        homes.put("org.lwjgl", List.of("vulkan", "assets", "sound", "desktop"));
        homes.put("jmh.core", List.of("bench"));
        return homes;
    }
}
