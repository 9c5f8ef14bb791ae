package studio.cli.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.difference.Change;
import studio.scene.difference.Difference;

/// A difference between two scenes, a line for each thing that is otherwise: `+ lamp`, `− chair`, `~ sofa: moved 0.80
/// m,
/// repainted`. Things that come or go in numbers share a line.
public final class ChangeLines {
    private static final int FEW = 12;
    private static final int ONE_BY_ONE = 5;

    private ChangeLines() {}

    public static List<String> of(Difference difference) {
        Map<String, Integer> came = new LinkedHashMap<>();
        Map<String, Integer> dressing = new LinkedHashMap<>();
        Map<String, Integer> went = new LinkedHashMap<>();
        List<String> became = new ArrayList<>();
        List<String> stage = new ArrayList<>();
        for (Change change : difference.changes()) {
            switch (change) {
                case Change.Came(Node node) -> (node.has("asked") ? came : dressing).merge(name(node), 1, Integer::sum);
                case Change.Went(Node node) -> went.merge(name(node), 1, Integer::sum);
                case Change.Became b -> became.add("~ " + name(b.after()) + ": " + aspects(b));
                case Change.Stage(Change.Part part) -> stage.add("~ " + word(part));
            }
        }
        List<String> lines = new ArrayList<>();
        went.forEach((name, count) -> lines.add("− " + counted(name, count)));
        came.forEach((name, count) -> lines.add("+ " + counted(name, count)));
        lines.addAll(dressed(dressing));
        lines.addAll(became);
        lines.addAll(stage);
        return lines.size() <= FEW
                ? lines
                : joined(lines.subList(0, FEW - 1), "… and " + (lines.size() - FEW + 1) + " changes more");
    }

    /// What nobody asked for by name, on one line when it is much: the set, its furniture, its lights.
    private static List<String> dressed(Map<String, Integer> dressing) {
        List<String> names = dressing.entrySet().stream()
                .map(e -> counted(e.getKey(), e.getValue()))
                .toList();
        if (names.size() < ONE_BY_ONE) {
            return names.stream().map(name -> "+ " + name).toList();
        }
        String some = String.join(", ", names.subList(0, ONE_BY_ONE));
        int more = names.size() - ONE_BY_ONE;
        return List.of("+ to dress and light the set: " + some + (more == 0 ? "" : " and " + more + " more"));
    }

    private static List<String> joined(List<String> some, String last) {
        List<String> all = new ArrayList<>(some);
        all.add(last);
        return all;
    }

    private static String counted(String name, int count) {
        return count == 1 ? name : count + " × " + name;
    }

    private static String aspects(Change.Became b) {
        String aspects = b.aspects().stream()
                .filter(a -> a != Change.Aspect.TAGS)
                .map(a -> aspect(a, b.before(), b.after()))
                .collect(Collectors.joining(", "));
        return aspects.isEmpty() ? "described otherwise" : aspects;
    }

    private static String aspect(Change.Aspect aspect, Node before, Node after) {
        return switch (aspect) {
            case NAME -> "was called " + name(before);
            case PARENT -> "regrouped";
            case PLACE -> "moved " + metres(before, after);
            case TURN -> "turned";
            case SIZE -> "resized";
            case VISIBILITY -> after.visible() ? "shown" : "hidden";
            case TAGS -> "described otherwise";
            case PAINT -> "repainted";
            case CONTENT -> "changed";
            case ANIMATION -> "animated otherwise";
        };
    }

    private static String metres(Node before, Node after) {
        Vec3 way = after.transform().position().minus(before.transform().position());
        return String.format(Locale.ROOT, "%.2f m", way.length());
    }

    private static String word(Change.Part part) {
        return switch (part) {
            case SETTING -> "place, time of day or weather";
            case LENGTH -> "length of the film";
            case SHOTS -> "shots";
            case PINS -> "pins";
            case ORDER -> "order of the things";
        };
    }

    private static String name(Node node) {
        return node.name().isBlank() ? node.id().value() : node.name();
    }
}
