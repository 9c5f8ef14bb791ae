package studio.language.edit;

import java.util.List;

/// What things look like.
final class LookQuestions {
    static final List<EditRule> RULES = List.of(
            EditRule.asking(
                    "ask: which looks so",
                    "which {what} (is|are) {look:look}",
                    f -> new Inquiry.Which(Placing.looking(f.ref("what"), f.look("look")))),
            EditRule.asking(
                    "ask: which one is the",
                    "(which|what) (one|thing|object) (is|'s) (the)? (tallest|biggest|largest|smallest|shortest|leftmost|rightmost|nearest|closest|farthest|furthest|highest|lowest) (to the camera|to us|of all|of them)?",
                    f -> new Inquiry.Which(
                            Ranking.of(Placing.anything(), f.words().replaceAll(" (to|of) .*", "")))),
            EditRule.asking(
                    "ask: which colour",
                    "(what|which) (colour|color) (is|are|does|has|'s|do) {what} (have|painted)?",
                    f -> new Inquiry.WhichColour(f.ref("what"))),
            EditRule.asking(
                    "ask: the colour of",
                    "(what is|what 's|tell me|which is) (the)? (colour|color) of {what}",
                    f -> new Inquiry.WhichColour(f.ref("what"))),
            EditRule.asking(
                    "ask: material",
                    "(what is|what 's|what are|of what is|from what is) {what} (made of|made from|made out of|made)",
                    f -> new Inquiry.WhichMaterial(f.ref("what"))),
            EditRule.asking(
                    "ask: which material",
                    "(what|which) material (is|are|does|has) {what} (have|made of)?",
                    f -> new Inquiry.WhichMaterial(f.ref("what"))),
            EditRule.asking(
                    "ask: how tall",
                    "how (tall|high|wide|long|deep|big|large|small|broad) (is|are|'s) {what}",
                    f -> new Inquiry.HowLarge(f.ref("what"), Comparatives.axis(f.words()))),
            EditRule.asking(
                    "ask: the height of",
                    "(what is|what 's|what are|tell me|give me) (the)? (height|width|depth|length|size|dimensions) of {what}",
                    f -> new Inquiry.HowLarge(f.ref("what"), Comparatives.axis(f.words()))),
            EditRule.asking(
                    "ask: looks so",
                    "(is|are) {what} (made of|painted|coloured|colored)? {look:look}",
                    f -> new Inquiry.LooksSo(f.ref("what"), f.look("look"))),
            EditRule.asking(
                    "ask: compares",
                    "(is|are) {what} (bigger|larger|taller|higher|wider|longer|deeper) than {other}",
                    f -> new Inquiry.Compares(f.ref("what"), f.ref("other"), Comparatives.axis(f.words()), true)),
            EditRule.asking(
                    "ask: compares the other way",
                    "(is|are) {what} (smaller|shorter|lower|narrower) than {other}",
                    f -> new Inquiry.Compares(f.ref("what"), f.ref("other"), Comparatives.axis(f.words()), false)),
            EditRule.asking(
                    "ask: which is the",
                    "(which|what|who) (is|'s|are) {what:definite}",
                    f -> new Inquiry.Which(f.ref("what"))),
            EditRule.asking(
                    "ask: which of a kind is the",
                    "(which|what) {kind:one} (is|are) (the)? (tallest|biggest|largest|smallest|shortest|leftmost|rightmost|nearest|closest|farthest|furthest|highest|lowest) (to the camera|to us|of all|of them)?",
                    f -> new Inquiry.Which(Ranking.of(f.ref("kind"), f.words()))),
            EditRule.asking(
                    "ask: seen",
                    "(is|are) {what} (visible|seen|in the (picture|shot|frame|image)|hidden|in view|on screen)",
                    f -> new Inquiry.Seen(f.ref("what"))),
            EditRule.asking(
                    "ask: can be seen", "can (i|you|we|one) see {what:definite}", f -> new Inquiry.Seen(f.ref("what"))),
            EditRule.asking(
                    "ask: doing", "what (is|are|does|do|'s) {what} (doing|do)", f -> new Inquiry.Doing(f.ref("what"))),
            EditRule.asking(
                    "ask: named",
                    "(what is|what 's|what are) {what} (called|named)",
                    f -> new Inquiry.Named(f.ref("what"))));

    private LookQuestions() {}
}
