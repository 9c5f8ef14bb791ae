package studio.testing.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What compiled code may touch and how types are shaped, read from the classes of every module.
class ArchitectureTest {
    /// Code that is the same function everywhere and always: no files, sockets, clocks, threads, native code, luck.
    private static final String[] PURE = {
        "studio.math..",
        "studio.geometry..",
        "studio.scene..",
        "studio.language..",
        "studio.screenplay..",
        "studio.direction..",
        "studio.learning..",
        "studio.render.."
    };

    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    private static final Set<String> CLOCKS_AND_MACHINES = Set.of(
            "nanoTime",
            "currentTimeMillis",
            "getenv",
            "getProperty",
            "setProperty",
            "identityHashCode",
            "load",
            "loadLibrary",
            "exit",
            "gc");

    private static final Pattern LEFTOVER_NAME =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Handler|Processor|Data|Info)|(Abstract|Base)\\p{Lu}.*");

    private static final JavaClasses ALL = new ClassFileImporter()
            .importPaths(Project.MODULES.stream().map(Project.Module::classes).toList());

    /// A rule over nothing holds by accident; this one notices when the classes are not where they are looked for.
    @Test
    void allModulesAreSeen() {
        assertThat(ALL.size()).as("classes seen").isGreaterThan(Budget.CLASSES_SEEN_AT_LEAST);
        for (Project.Module module : Project.MODULES) {
            assertThat(ALL.stream().anyMatch(c -> c.getPackageName().startsWith("studio." + module.name())))
                    .as("classes of %s in target/classes: compile the whole tree first", module.folder())
                    .isTrue();
        }
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("studio.(**)").should().beFreeOfCycles());
    }

    @Test
    void pureCodeTouchesNoFilesSocketsThreadsOrClocks() {
        check(noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.sql..",
                        "java.time..",
                        "java.util.concurrent..",
                        "java.lang.foreign..",
                        "java.lang.reflect..",
                        "java.util.logging..",
                        "java.security..",
                        "javax..",
                        "java.awt..")
                .because("pure modules take what they need from the rim through an interface of their own"));
        check(noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat(named(
                        "java.lang.Thread",
                        "java.lang.ThreadLocal",
                        "java.lang.Runtime",
                        "java.lang.Process",
                        "java.lang.ProcessBuilder",
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.util.Timer"))
                .because("the same words and seed must give the same frames; randomness comes from studio.math.Seed"));
    }

    @Test
    void pureCodeCallsNothingThatDiffersBetweenMachinesOrRuns() {
        check(noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should(callMethodWhere(
                        target(describe("reads the clock or the machine", ArchitectureTest::isMachine))))
                .because("time comes from the frame, and what a machine has comes from the rim"));
        check(noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should(callMethodWhere(target(
                        describe("is a Math function with leeway in its last digits", ArchitectureTest::isInexact))))
                .because("Math.sin and its kin may differ between machines and between cold and hot code: StrictMath"));
        check(noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should(callMethodWhere(
                        target(describe("formats in the user's language", ArchitectureTest::isLocaleBound))))
                .because("a decimal comma would change what is decided or stored: pass Locale.ROOT"));
    }

    @Test
    void sceneAndMeaningAreValues() {
        DescribedPredicate<JavaClass> values =
                JavaClass.Predicates.resideInAnyPackage("studio.scene..", "studio.language.meaning..");
        check(classes()
                .that(values)
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotRecords()
                .and()
                .areNotAnonymousClasses()
                .should(haveModifier(JavaModifier.FINAL))
                .because("data is a record, alternatives are sealed, the rest is final and made by factory methods"));
        for (JavaClass type : ALL.that(values)) {
            boolean open = !type.isRecord()
                    && !type.isEnum()
                    && !type.isInterface()
                    && type.getConstructors().stream().anyMatch(ArchitectureTest::isOpen)
                    && !java.lang.reflect.Modifier.isPrivate(type.reflect().getModifiers());
            assertThat(open)
                    .as(
                            "%s is neither record nor enum: give it private constructors and factory methods",
                            type.getName())
                    .isFalse();
        }
    }

    @Test
    void alternativesOfTheSceneAreSealed() {
        for (JavaClass type :
                ALL.that(JavaClass.Predicates.resideInAnyPackage("studio.scene..", "studio.language.meaning.."))) {
            boolean open = type.isInterface()
                    && !type.isAnnotation()
                    && !type.getSimpleName().equals("package-info")
                    && !type.reflect().isSealed()
                    && type.getMethods().stream()
                                    .filter(m -> m.getModifiers().contains(JavaModifier.ABSTRACT))
                                    .count()
                            != 1;
            assertThat(open).as("%s: seal it", type.getName()).isFalse();
        }
    }

    @Test
    void recordsHoldNoArrays() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areNotStatic()
                .should()
                .notHaveRawType(describe("array", JavaClass::isArray))
                .because("an array in a record makes equality identity; use a List, or a final class"));
    }

    @Test
    void namesSayWhatThingsAre() {
        for (JavaClass type : ALL) {
            assertThat(type.getSimpleName())
                    .as("%s: name it after what it is in film or in its field", type.getName())
                    .doesNotMatch(LEFTOVER_NAME);
            assertThat(List.of(type.getPackageName().split("\\.")))
                    .as("%s: a package is a domain noun, no drawer", type.getPackageName())
                    .doesNotContain(
                            "util", "utils", "common", "helper", "helpers", "misc", "impl", "core", "base", "manager");
        }
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("studio.cli..", "studio.launch..", "studio.bench..")
                .should()
                .accessFieldWhere(describe(
                        "System.out or System.err",
                        access -> access.getTarget().getFullName().matches("java\\.lang\\.System\\.(out|err)")))
                .because("data and messages leave through apps/cli; return a value or take a listener"));
        check(noClasses()
                .should(callCodeUnitWhere(
                        target(describe("printStackTrace", t -> t.getName().equals("printStackTrace")))))
                .because("a person is never shown a stack trace"));
    }

    @Test
    void staticFieldsAreConstants() {
        for (JavaClass type : ALL.that(JavaClass.Predicates.resideInAnyPackage(PURE))) {
            for (JavaField field : type.getFields()) {
                boolean mutable = field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.FINAL)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
                assertThat(mutable)
                        .as("%s: state that outlives a call is no value", field.getFullName())
                        .isFalse();
            }
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ALL);
    }

    private static boolean isOpen(JavaConstructor constructor) {
        return !constructor.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean isMachine(CodeUnitCallTarget called) {
        String owner = called.getOwner().getName();
        return owner.equals("java.lang.System") && CLOCKS_AND_MACHINES.contains(called.getName())
                || owner.equals("java.lang.Math") && called.getName().equals("random")
                || owner.equals("java.util.UUID") && called.getName().equals("randomUUID")
                || called.getName().equals("parallelStream")
                || called.getName().equals("parallel") && owner.startsWith("java.util.stream.");
    }

    private static boolean isInexact(CodeUnitCallTarget called) {
        return called.getOwner().getName().equals("java.lang.Math") && INEXACT.contains(called.getName());
    }

    private static boolean isLocaleBound(CodeUnitCallTarget called) {
        boolean format = called.getName().equals("format") || called.getName().equals("formatted");
        return called.getOwner().getName().equals("java.lang.String")
                && format
                && !called.getRawParameterTypes().getFirst().getName().equals("java.util.Locale");
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return describe("named " + List.of(names), type -> List.of(names).contains(type.getName()));
    }
}
