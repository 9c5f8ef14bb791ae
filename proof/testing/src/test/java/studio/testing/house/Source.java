package studio.testing.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// A Java file as text and as the tree that the JDK's own parser makes of it.
final class Source {
    private final Path path;
    private final String text;
    private final CompilationUnitTree unit;
    private final DocTrees trees;

    private Source(Path path, String text, CompilationUnitTree unit, DocTrees trees) {
        this.path = path;
        this.text = text;
        this.unit = unit;
        this.trees = trees;
    }

    static List<Source> parse(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(fault -> {}, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    fault -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path path = Path.of(unit.getSourceFile().toUri());
                sources.add(new Source(path, Project.read(path), unit, trees));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    String text() {
        return text;
    }

    CompilationUnitTree unit() {
        return unit;
    }

    /// The types declared at the top of the file.
    List<ClassTree> types() {
        List<ClassTree> types = new ArrayList<>();
        for (Tree tree : unit.getTypeDecls()) {
            if (tree instanceof ClassTree type) {
                types.add(type);
            }
        }
        return types;
    }

    /// All trees of a kind, in the order in which they stand; a switch in a method in a class counts as well.
    <T extends Tree> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        new TreeScanner<Boolean, Boolean>() {
            @Override
            public Boolean scan(Tree tree, Boolean deeper) {
                if (kind.isInstance(tree) && positions().getEndPosition(unit, tree) > 0) {
                    found.add(kind.cast(tree));
                }
                return super.scan(tree, deeper);
            }
        }.scan(unit, true);
        return found;
    }

    int lines() {
        return (int) text.lines().count();
    }

    int lineOf(Tree tree) {
        return line(positions().getStartPosition(unit, tree));
    }

    /// How many lines a tree spans.
    int linesOf(Tree tree) {
        return line(positions().getEndPosition(unit, tree)) - lineOf(tree) + 1;
    }

    String textOf(Tree tree) {
        return text.substring((int) positions().getStartPosition(unit, tree), (int)
                positions().getEndPosition(unit, tree));
    }

    boolean isDocumented(ClassTree type) {
        String comment = trees.getDocComment(new TreePath(new TreePath(unit), type));
        return comment != null && !comment.isBlank();
    }

    String at(Tree tree) {
        return Project.shown(path) + ":" + lineOf(tree);
    }

    private int line(long position) {
        LineMap map = unit.getLineMap();
        return (int) map.getLineNumber(position);
    }

    private SourcePositions positions() {
        return trees.getSourcePositions();
    }
}
