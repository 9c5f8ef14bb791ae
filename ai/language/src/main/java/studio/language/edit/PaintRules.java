package studio.language.edit;

import java.util.List;

/// Colours, materials and surfaces.
final class PaintRules {
    static final List<EditRule> RULES = List.of(
            EditRule.of(
                    "paint: wished",
                    "(i'd like|i would like|i want|we want) {what} (to be|to become|in|painted) {look:look}",
                    f -> paint(f)),
            EditRule.of(
                    "paint: make",
                    "(make|turn|let|have|get|render|change|set) {what} (be|to|to be|into|look|all)? (made of|made from|made out of|of|out of|from)? {look:look} (instead|in colour|in color|coloured|colored)?",
                    f -> paint(f)),
            EditRule.of(
                    "paint: paint",
                    "(paint|colour|color|dye|tint|recolour|recolor|spray|repaint|cover) {what} (in|to|with|completely|all)? {look:look}",
                    f -> paint(f)),
            EditRule.of(
                    "paint: the colour of",
                    "(change|set|switch|make|turn) the (colour|color|material|finish|paint) of {what} (to|into|be)? {look:look}",
                    f -> paint(f)),
            EditRule.of(
                    "paint: its colour",
                    "(change|set|switch|make) {what} 's (colour|color|material|finish) (to|into)? {look:look}",
                    f -> paint(f)),
            EditRule.of(
                    "paint: give a colour",
                    "give {what} (a|an) {look:look} (colour|color|finish|coat|coat of paint|look|surface)",
                    f -> paint(f)),
            EditRule.of(
                    "paint: stated",
                    "{what:definite} (is|are|should be|must be|shall be|needs to be|in) (made of)? {look:look}",
                    f -> paint(f)),
            EditRule.of("paint: telegram", "{what:definite} {look:look}", f -> paint(f)),
            EditRule.of("paint: ellipsis", "{look:look} (instead|please)?", f -> paint(f)),
            EditRule.of(
                    "paint: darker",
                    "(make|turn|paint) {what:definite} {by:amount}? darker",
                    f -> new Wish.Shade(f.ref("what"), shade(f, 0.55))),
            EditRule.of(
                    "paint: lighter",
                    "(make|turn|paint) {what:definite} {by:amount}? (lighter|brighter|paler)",
                    f -> new Wish.Shade(f.ref("what"), shade(f, 1.6))));

    private PaintRules() {}

    private static Wish paint(Filled f) {
        return new Wish.Paint(
                f.maybe("what").orElse(new Reference.Pronoun(Reference.Pronoun.Kind.IT, "it")), f.look("look"));
    }

    private static double shade(Filled f, double factor) {
        return f.amount("by").degree() == Amount.Degree.BIT ? Math.sqrt(factor) : factor;
    }
}
