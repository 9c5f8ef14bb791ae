package studio.language.edit;

import java.util.List;

/// How many, and whether there are any.
final class CountQuestions {
    static final List<EditRule> RULES = List.of(
            EditRule.asking(
                    "ask: more than",
                    "(is|are) there (more than|less than|fewer than|at least|exactly|only) {n:number} {what}",
                    f -> new Inquiry.HowMany(f.ref("what"))),
            EditRule.asking(
                    "ask: how many",
                    "how many {what} (are|is|do|can|does|have) (there|we|you|i)? (have|see|got)? (in (the)? (scene|picture|room|shot|film|movie|image))?",
                    f -> new Inquiry.HowMany(f.ref("what"))),
            EditRule.asking(
                    "ask: how many, short",
                    "(how many|count|count the|number of|the number of|what is the number of) {what} (in (the)? (scene|picture|room|shot|film|movie|image))?",
                    f -> new Inquiry.HowMany(f.ref("what"))),
            EditRule.asking(
                    "ask: how many there",
                    "how many {what} (are|is|stand|stands|sit|lie|lies)? (there)? {place:where}",
                    f -> new Inquiry.HowMany(Placing.at(f.ref("what"), f.where("place")))),
            EditRule.asking(
                    "ask: is there",
                    "(is|are) there (still)? {what} (anywhere|here|at all|left)? (in (the)? (scene|picture|room|shot|film|movie|image))?",
                    f -> new Inquiry.IsThere(f.ref("what"))),
            EditRule.asking(
                    "ask: is there, by a person",
                    "(do|does|can) (you|we|i|it|the (scene|picture|room|shot)) (see|have|contain|show) {what} (anywhere|here)?",
                    f -> new Inquiry.IsThere(f.ref("what"))),
            EditRule.asking(
                    "ask: is there at",
                    "(is|are) there {what} {place:where}",
                    f -> new Inquiry.IsThere(Placing.at(f.ref("what"), f.where("place")))));

    private CountQuestions() {}
}
