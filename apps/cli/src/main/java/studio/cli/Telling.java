package studio.cli;

import java.util.List;
import java.util.Locale;
import studio.cli.desk.Console;
import studio.direction.Decision;
import studio.direction.Question;
import studio.direction.Receipt;
import studio.direction.report.StagingReport;
import studio.language.Derivation;

/// Puts what happened into words for a person: receipts with ticks, substitutes, questions, derivations.
final class Telling {
    private static final int DEEPEST = 40;

    private Telling() {}

    /// The staging in one line.
    static String summary(StagingReport report) {
        long asked = report.entities().stream()
                .filter(e -> !e.role().equals("dressing"))
                .count();
        String place = report.place().isEmpty() ? "" : " in the place \"" + report.place() + "\"";
        return String.format(
                Locale.ROOT,
                "Staged %d %s%s, %.1f s, seed %d.",
                asked,
                asked == 1 ? "thing" : "things",
                place,
                report.duration(),
                report.seed());
    }

    static void receipts(List<Receipt> receipts, Console console) {
        for (Receipt receipt : receipts) {
            console.say(String.format(
                    Locale.ROOT,
                    "  %s %s%s",
                    receipt.held() ? "✓" : "✗",
                    receipt.claim(),
                    receipt.measured().isEmpty() ? "" : "  (" + receipt.measured() + ")"));
        }
    }

    static void substitutes(List<String> substitutes, Console console) {
        substitutes.forEach(sentence -> console.say("  ≈ " + sentence));
    }

    static void questions(List<Question> questions, Console console) {
        for (Question question : questions) {
            console.say("  ? " + question.sentence() + " Taken: "
                    + question.choices().get(question.likeliest()) + ". Or: "
                    + String.join(", ", others(question)) + ".");
        }
    }

    static void unread(List<String> words, Console console) {
        if (!words.isEmpty()) {
            console.say("  … not used: " + String.join(" ", words));
        }
    }

    static void notUnderstood(String span, List<String> suggestions, Console console) {
        String shown = span.length() > 80 ? span.substring(0, 80) + "…" : span;
        console.say("Nothing that can be shown was understood in: " + shown);
        if (!suggestions.isEmpty()) {
            console.say("  Try, for example: " + suggestions.getFirst());
        }
    }

    /// The tree of rules and the words each matched, indented.
    static void derivation(Derivation derivation, int depth, Console console) {
        console.data().println("  ".repeat(depth) + derivation.rule() + "  «" + derivation.words() + "»");
        if (depth < DEEPEST) {
            derivation.parts().forEach(part -> derivation(part, depth + 1, console));
        }
    }

    static void decisions(List<Decision> decisions, Console console) {
        for (Decision d : decisions) {
            String instead = d.alternatives().isEmpty() ? "" : " (not: " + String.join(", ", d.alternatives()) + ")";
            console.data().println("  " + d.topic() + ": " + d.chosen() + ", because " + d.because() + instead);
        }
    }

    private static List<String> others(Question question) {
        return question.choices().stream()
                .filter(c -> !c.equals(question.choices().get(question.likeliest())))
                .toList();
    }
}
