package studio.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/// How the source is written: sizes, nulls, catch-alls, names, comments. Each failure names the place and the way out.
class TidyTest {
    private static final List<Source> MAIN = sources("main");
    private static final List<Source> TESTS = sources("test");

    @Test
    void filesAreShort() {
        List<String> faults = Stream.concat(MAIN.stream(), TESTS.stream())
                .filter(s -> s.lines() > Budget.FILE_LINES)
                .map(s -> Project.shown(s.path()) + " has " + s.lines() + " lines, at most " + Budget.FILE_LINES
                        + ": one feature a file; split it by what it is about")
                .toList();
        assertThat(faults).isEmpty();
    }

    @Test
    void mostFilesAreShort() {
        assertUnder("file", sizes(MAIN.stream().map(Source::lines)), Budget.FILE_MEDIAN, Budget.FILE_P90);
    }

    @Test
    void methodsAreShort() {
        List<String> faults = new ArrayList<>();
        for (Source source : concat(MAIN, TESTS)) {
            for (MethodTree method : methods(source)) {
                if (source.linesOf(method) > Budget.METHOD_LINES && !isOneSwitch(source, method)) {
                    faults.add(source.at(method) + " " + method.getName() + " has " + source.linesOf(method)
                            + " lines, at most " + Budget.METHOD_LINES + ": name its steps and make them methods");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void mostMethodsAreShort() {
        List<Integer> sizes =
                sizes(MAIN.stream().flatMap(s -> methods(s).stream().map(s::linesOf)));
        assertUnder("method", sizes, Budget.METHOD_MEDIAN, Budget.METHOD_P90);
    }

    @Test
    void nothingReturnsNull() {
        List<String> faults = new ArrayList<>();
        for (Source source : MAIN) {
            for (ReturnTree tree : source.all(ReturnTree.class)) {
                if (tree.getExpression() != null && tree.getExpression().getKind() == Tree.Kind.NULL_LITERAL) {
                    faults.add(source.at(tree) + " returns null: return an Optional, an empty list or a problem");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /// A place that must catch everything, as a worker's last resort, says so in a comment that starts the catch block:
    /// `// Catches all: …`.
    @Test
    void nothingCatchesEverythingWithoutAReason() {
        List<String> faults = new ArrayList<>();
        List<String> reasoned = new ArrayList<>();
        for (Source source : concat(MAIN, TESTS)) {
            for (CatchTree tree : source.all(CatchTree.class)) {
                String caught = source.textOf(tree.getParameter().getType());
                if (Set.of("Exception", "Throwable", "RuntimeException", "Error")
                        .contains(caught)) {
                    boolean reason = source.textOf(tree.getBlock()).matches("(?s)\\{\\s*// Catches all: \\S.*");
                    (reason ? reasoned : faults)
                            .add(source.at(tree) + " catches " + caught
                                    + ": name the exceptions, or start the block with \"// Catches all: why\"");
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(reasoned).as("places that catch everything").hasSizeLessThanOrEqualTo(Budget.CATCH_ALLS);
    }

    @Test
    void switchesOverPatternsNameEveryCase() {
        List<String> faults = new ArrayList<>();
        for (Source source : MAIN) {
            source.all(SwitchTree.class).forEach(tree -> look(source, tree, tree.getCases(), faults));
            source.all(SwitchExpressionTree.class).forEach(tree -> look(source, tree, tree.getCases(), faults));
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Source source, Tree tree, List<? extends CaseTree> cases, List<String> faults) {
        boolean patterns = labels(cases).anyMatch(PatternCaseLabelTree.class::isInstance);
        boolean otherwise = labels(cases).anyMatch(DefaultCaseLabelTree.class::isInstance);
        if (patterns && otherwise) {
            faults.add(source.at(tree) + " has a default beside patterns: name the cases that are left, so that a new"
                    + " one does not compile");
        }
    }

    @Test
    void nothingIsGotOrSet() {
        List<String> faults = new ArrayList<>();
        for (Source source : MAIN) {
            for (MethodTree method : source.all(MethodTree.class)) {
                String name = method.getName().toString();
                boolean gets = name.matches("get\\p{Lu}.*");
                boolean sets =
                        name.matches("set\\p{Lu}.*") && source.textOf(method).contains("void " + name);
                if ((gets || sets) && !isOverride(method)) {
                    faults.add(source.at(method) + " " + name + ": call it what it gives, and give changed copies");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPackageHasALessonAndNoNulls() {
        List<String> faults = new ArrayList<>();
        Set<Path> folders = new TreeSet<>();
        for (Source source : MAIN) {
            if (!source.path().endsWith("module-info.java")) {
                folders.add(source.path().getParent());
            }
        }
        for (Path folder : folders) {
            Path lesson = folder.resolve("package-info.java");
            String text = Files.exists(lesson) ? Project.read(lesson) : "";
            if (!text.contains("@NullMarked") || !text.matches("(?s)\\s*///\\s+\\p{Lu}[^\\n]{20,}.*")) {
                faults.add(Project.shown(lesson) + ": say in a /// sentence what lives there, and mark it @NullMarked");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyExportedTypeIsExplained() {
        List<String> faults = new ArrayList<>();
        for (Project.Module module : Project.MODULES) {
            List<String> exported = Project.all("exports\\s+([\\w.]+)\\s*;", module.moduleInfo());
            for (Source source : MAIN) {
                if (source.path().startsWith(module.mainSources()) && exported.contains(packageOf(source))) {
                    source.types().stream()
                            .filter(t -> t.getModifiers().getFlags().contains(Modifier.PUBLIC))
                            .filter(t -> !source.isDocumented(t))
                            .forEach(t -> faults.add(source.at(t) + " " + t.getSimpleName()
                                    + " is exported without a /// comment: say what it is"));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Source> sources(String kind) {
        List<Path> files = new ArrayList<>();
        for (Project.Module module : Project.MODULES) {
            files.addAll(module.javaFiles(kind));
        }
        return Source.parse(files);
    }

    private static List<Source> concat(List<Source> some, List<Source> more) {
        List<Source> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static List<MethodTree> methods(Source source) {
        return source.all(MethodTree.class).stream()
                .filter(method -> method.getBody() != null)
                .toList();
    }

    /// Whether a method is nothing but one switch without default whose arms each fit on a line, or on two when the
    /// formatter breaks after the arrow.
    private static boolean isOneSwitch(Source source, MethodTree method) {
        List<? extends StatementTree> statements = method.getBody().getStatements();
        if (statements.size() != 1) {
            return false;
        }
        List<? extends CaseTree> cases = switch (statements.getFirst()) {
            case SwitchTree tree -> tree.getCases();
            case ReturnTree tree
            when tree.getExpression() instanceof SwitchExpressionTree expression -> expression.getCases();
            case YieldTree tree
            when tree.getValue() instanceof SwitchExpressionTree expression -> expression.getCases();
            case StatementTree other -> List.of();
        };
        return !cases.isEmpty()
                && labels(cases).noneMatch(DefaultCaseLabelTree.class::isInstance)
                && cases.stream().allMatch(c -> c.getBody() != null && source.linesOf(c) <= 2);
    }

    private static Stream<Tree> labels(List<? extends CaseTree> cases) {
        return cases.stream().flatMap(c -> c.getLabels().stream());
    }

    private static boolean isOverride(MethodTree method) {
        for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
            if (annotation.getAnnotationType().toString().equals("Override")) {
                return true;
            }
        }
        return false;
    }

    private static String packageOf(Source source) {
        return source.unit().getPackageName() == null
                ? ""
                : source.unit().getPackageName().toString();
    }

    private static List<Integer> sizes(Stream<Integer> lines) {
        return lines.sorted().toList();
    }

    private static void assertUnder(String what, List<Integer> sizes, int median, int p90) {
        assertThat(sizes.get(sizes.size() / 2))
                .as("median lines of a %s: the code as a whole grows coarse", what)
                .isLessThanOrEqualTo(median);
        assertThat(sizes.get(sizes.size() * 9 / 10))
                .as("lines of the largest tenth of %ss", what)
                .isLessThanOrEqualTo(p90);
    }
}
