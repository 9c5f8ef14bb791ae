package studio.language.edit;

import java.util.List;

/// Where things are.
final class PlaceQuestions {
    static final List<EditRule> RULES = List.of(
            EditRule.asking(
                    "ask: how far away",
                    "how far (away|off) (is|are) {what} (from (the camera|us|me|here))?",
                    f -> new Inquiry.HowFar(f.ref("what"), Placing.camera())),
            EditRule.asking(
                    "ask: what is at",
                    "what (is|'s|are|stands|lies|sits|do (we|you|i) (see|have|find)|can (you|i|we) see) (there)? {place:where}",
                    f -> new Inquiry.WhatIs(f.where("place"), false)),
            EditRule.asking(
                    "ask: which things are at",
                    "(which|what) (things|objects|thing|object|items) (are|is|stand|stands) {place:where}",
                    f -> new Inquiry.WhatIs(f.where("place"), false)),
            EditRule.asking(
                    "ask: who is at",
                    "who (is|'s|are|stands|sits|lies) (standing|sitting|lying)? {place:where}",
                    f -> new Inquiry.WhatIs(f.where("place"), true)),
            EditRule.asking(
                    "ask: anything at",
                    "is (there)? (anything|something|anyone|someone|somebody|anybody) {place:where}",
                    f -> new Inquiry.WhatIs(f.where("place"), false)),
            EditRule.asking(
                    "ask: where is",
                    "(where|wheres|where abouts|whereabouts) (is|are|'s|did|does|do)? {what} (now|standing|located|go|stand|sit|at)?",
                    f -> new Inquiry.WhereIs(f.ref("what"))),
            EditRule.asking(
                    "ask: how far",
                    "how far (away|apart)? (is|are|stands|stand) {what} (away)? (from|to) {other}",
                    f -> new Inquiry.HowFar(f.ref("what"), f.ref("other"))),
            EditRule.asking(
                    "ask: how far apart",
                    "how far (apart)? (are|is|stand) {one:one} and {other:one} (apart|away)? (from each other|from one another)?",
                    f -> new Inquiry.HowFar(f.ref("one"), f.ref("other"))),
            EditRule.asking(
                    "ask: distance",
                    "(what is|what 's|tell me|give me|measure)? (the)? distance (between|from) {one:one} (and|to) {other:one}",
                    f -> new Inquiry.HowFar(f.ref("one"), f.ref("other"))),
            EditRule.asking(
                    "ask: stands so",
                    "(is|are) {what} (standing|sitting|lying|located|placed)? {place:where}",
                    f -> new Inquiry.StandsSo(f.ref("what"), f.where("place"))),
            EditRule.asking(
                    "ask: which stands so",
                    "which {what} (is|are|stands|stand) {place:where}",
                    f -> new Inquiry.Which(Placing.at(f.ref("what"), f.where("place")))));

    private PlaceQuestions() {}
}
