package studio.language.edit;

import java.util.List;

/// Things that grow or shrink.
final class ResizeRules {
    private static final String MAKE = "(make|turn|let|have|get|scale|resize)";

    static final List<EditRule> RULES = List.of(
            EditRule.of("size: comparative", MAKE + " {what} {by:amount}? " + Comparatives.WORDS, f -> by(f)),
            EditRule.of("size: telegram", "{what:definite} {by:amount}? " + Comparatives.WORDS, f -> by(f)),
            EditRule.of("size: ellipsis", "{by:amount}? " + Comparatives.WORDS, f -> by(f)),
            EditRule.of("size: percent", MAKE + " {what} (by)? {p:percent} " + Comparatives.WORDS, f -> by(f)),
            EditRule.of(
                    "size: times as large",
                    MAKE + " {what} {times:times} (as|its|the) " + Comparatives.DIMENSIONS
                            + " (as before|as it is|as now|as it was)?",
                    f -> times(f)),
            EditRule.of(
                    "size: times its size",
                    MAKE + " {what} {times:times} (its|the|their)? (original|current|present)? size",
                    f -> times(f)),
            EditRule.of("size: times larger", MAKE + " {what} {times:times} " + Comparatives.WORDS, f -> times(f)),
            EditRule.of(
                    "size: adjective",
                    MAKE
                            + " {what} (very|really|quite|so)? (tiny|small|little|miniature|big|large|huge|giant|gigantic|enormous|massive|tall|short|wide|narrow|long|thin|thick|flat)",
                    f -> word(f)),
            EditRule.of(
                    "size: to a measure",
                    MAKE + " {what} {m:length} (tall|high|in height|big|large)",
                    f -> to(f, Resizing.Axis.HEIGHT)),
            EditRule.of(
                    "size: to a width",
                    MAKE + " {what} {m:length} (wide|in width|across)",
                    f -> to(f, Resizing.Axis.WIDTH)),
            EditRule.of(
                    "size: to a length",
                    MAKE + " {what} {m:length} (long|deep|in depth|in length)",
                    f -> to(f, Resizing.Axis.DEPTH)),
            EditRule.of(
                    "size: stated measure",
                    "{what:definite} (is|should be|must be|shall be) {m:length} (tall|high)",
                    f -> to(f, Resizing.Axis.HEIGHT)),
            EditRule.of(
                    "size: like another",
                    MAKE
                            + " {what} (as (big|large|tall|high|small|wide|long) as|the (same)? (size|height|width) (of|as)) {other}",
                    f -> new Wish.Resize(f.ref("what"), new Resizing.Like(f.ref("other"), axis(f)))),
            EditRule.of(
                    "size: enlarge",
                    "(enlarge|scale up|grow|upscale|blow up) {what} (by)? {p:percent}?",
                    f -> grown(f, 1)),
            EditRule.of(
                    "size: shrink", "(shrink|scale down|reduce|downsize) {what} (by)? {p:percent}?", f -> grown(f, -1)),
            EditRule.of(
                    "size: scale by",
                    "(scale|resize|size|enlarge|stretch) {what} (by|to|up by)? (a factor of)? {factor:number} (times|x)?",
                    f -> scaled(f, f.number("factor", 1))),
            EditRule.of(
                    "size: scale to percent",
                    "(scale|resize|shrink|grow|enlarge|reduce) {what} to {p:percent}",
                    f -> scaled(f, f.number("p", 1))),
            EditRule.of("size: scale split", "(scale|size) {what} (up)", f -> scaled(f, 1.25)),
            EditRule.of("size: scale down split", "(scale|size) {what} (down)", f -> scaled(f, 0.8)),
            EditRule.of("size: double", "double (the size of)? {what} (in size)?", f -> scaled(f, 2)),
            EditRule.of("size: halve", "(halve|half) (the size of)? {what} (in size)?", f -> scaled(f, 0.5)));

    private ResizeRules() {}

    private static Wish by(Filled f) {
        Reference what = f.maybe("what").orElse(new Reference.Pronoun(Reference.Pronoun.Kind.IT, "it"));
        double share = f.number("p", -1);
        double step = share >= 0 ? share : step(f.amount("by").degree());
        double factor =
                Comparatives.shrinks(f.words()) ? share >= 0 ? Math.max(0.01, 1 - share) : 1 / (1 + step) : 1 + step;
        return new Wish.Resize(what, new Resizing.Times(factor, axis(f), share >= 0));
    }

    private static double step(Amount.Degree degree) {
        return switch (degree) {
            case BIT -> 0.12;
            case SOME -> 0.3;
            case LOT -> 0.8;
        };
    }

    private static Wish times(Filled f) {
        double times = f.number("times", 1);
        double factor = Comparatives.shrinks(f.words()) && times > 1 ? 1 / times : times;
        return new Wish.Resize(f.ref("what"), new Resizing.Times(factor, axis(f), true));
    }

    private static Wish word(Filled f) {
        boolean giant =
                f.says("huge") || f.says("giant") || f.says("gigantic") || f.says("enormous") || f.says("massive");
        boolean tiny = f.says("tiny") || f.says("miniature");
        double factor = giant ? 2 : tiny ? 0.45 : Comparatives.shrinks(f.words()) ? 0.7 : 1.4;
        return new Wish.Resize(f.ref("what"), new Resizing.Times(factor, axis(f), false));
    }

    private static Wish to(Filled f, Resizing.Axis axis) {
        return new Wish.Resize(
                f.ref("what"), new Resizing.To(f.amount("m").metres().orElse(1), axis));
    }

    private static Wish grown(Filled f, int sign) {
        double share = f.number("p", -1);
        return scaled(f, share < 0 ? sign > 0 ? 1.3 : 1 / 1.3 : Math.max(0.01, 1 + sign * share));
    }

    private static Wish scaled(Filled f, double factor) {
        return new Wish.Resize(
                f.ref("what"),
                new Resizing.Times(Math.clamp(factor, 0.001, 1000), Resizing.Axis.ALL, f.has("p") || f.has("factor")));
    }

    private static Resizing.Axis axis(Filled f) {
        return Comparatives.axis(f.words());
    }
}
