package studio.cli.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.direction.Question;
import studio.direction.Receipt;
import studio.session.desk.Accepted;
import studio.session.desk.Desk;
import studio.session.desk.Draft;
import studio.session.desk.Reaction;

/// One person's talk with a project: shows what their words would change, asks when it must, and says what was done.
public final class Conversation {
    private final Desk desk;
    private final Console console;
    private final Optional<Lines> asked;
    private boolean held = true;

    /// @param asked where answers to questions come from; where there is nobody to ask, drafts are accepted whole and
    ///     questions are left open
    public Conversation(Desk desk, Console console, Optional<Lines> asked) {
        this.desk = desk;
        this.console = console;
        this.asked = asked;
    }

    /// Says something, and follows it to its end.
    ///
    /// @param likeliest whether questions are answered with their likeliest choice
    /// @return the exit code that it makes
    public int say(String words, boolean likeliest) {
        return follow(desk.say(words), likeliest);
    }

    /// Whether every receipt so far held.
    public boolean held() {
        return held;
    }

    /// Says what is answered where nothing is to be decided.
    ///
    /// @return the exit code that it makes
    public int tell(Reaction reaction) {
        return follow(reaction, false);
    }

    private int follow(Reaction reaction, boolean likeliest) {
        return switch (reaction) {
            case Reaction.Drafted(Draft draft) -> decide(draft);
            case Reaction.Answered(String sentence, var about) -> {
                console.data().println(sentence);
                yield Exit.DONE;
            }
            case Reaction.Selected(var nodes) -> {
                console.data().println("Selected " + nodes.size() + (nodes.size() == 1 ? " thing." : " things."));
                yield Exit.DONE;
            }
            case Reaction.Asks asks -> ask(asks, likeliest);
            case Reaction.Moved(int steps, boolean back, String title) -> {
                String what = steps == 1 ? ": " + title : " " + steps + " steps";
                console.data().println((back ? "Undone" : "Redone") + what + ".");
                yield Exit.DONE;
            }
            case Reaction.NotUnderstood(String span, List<String> suggestions) -> {
                console.say("I do not know what to do with: " + span);
                suggestions.stream().findFirst().ifPresent(s -> console.say("  Try, for example: " + s));
                yield Exit.NOT_UNDERSTOOD;
            }
            case Reaction.Refused(var problem) -> {
                console.tell(problem);
                yield Exit.of(problem);
            }
        };
    }

    private int ask(Reaction.Asks asks, boolean likeliest) {
        Question question = asks.question();
        if (likeliest) {
            console.say(question.sentence() + " Taken: " + question.choices().get(question.likeliest()) + ".");
            return follow(desk.choose(asks, question.likeliest()), true);
        }
        console.say(question.sentence());
        for (int i = 0; i < question.choices().size(); i++) {
            String mark = i == question.likeliest() ? "  (likeliest)" : "";
            console.say("  " + (i + 1) + "  " + question.choices().get(i) + mark);
        }
        Optional<Integer> choice = asked.flatMap(lines -> lines.next("Which? "))
                .flatMap(line -> number(line, question.choices().size()));
        if (choice.isPresent()) {
            return follow(desk.choose(asks, choice.get() - 1), false);
        }
        console.say("  Say which one, or take the likeliest with --yes.");
        return Exit.NOT_UNDERSTOOD;
    }

    /// Shows a draft; with somebody to ask, it is theirs to accept, whole or in part.
    private int decide(Draft draft) {
        show(draft);
        if (asked.isEmpty()) {
            return done(desk.accept(draft), draft);
        }
        String line = asked.get()
                .next("Accept? [Y]es, [n]o, or the numbers of what you want: ")
                .map(s -> s.strip().toLowerCase(Locale.ROOT))
                .orElse("n");
        if (line.isEmpty() || line.startsWith("y")) {
            return done(desk.accept(draft), draft);
        }
        Set<Integer> wanted = numbers(line, draft.claims().size());
        if (wanted.isEmpty()) {
            console.say("Left as it was.");
            return Exit.DONE;
        }
        return done(desk.accept(draft, wanted), draft);
    }

    /// Shows what a draft would change, and what it promises.
    public void show(Draft draft) {
        ChangeLines.of(draft.difference()).forEach(line -> console.say("  " + line));
        for (int i = 0; i < draft.receipts().size(); i++) {
            console.say("  " + (asked.isPresent() ? (i + 1) + " " : "")
                    + receipt(draft.receipts().get(i)));
        }
        draft.substitutes().forEach(s -> console.say("  ≈ " + s));
        draft.notes().forEach(s -> console.say("  · " + s));
        for (Question q : draft.questions()) {
            console.say("  ? " + q.sentence() + " Taken: " + q.choices().get(q.likeliest()) + ".");
        }
    }

    private int done(Accepted accepted, Draft draft) {
        return switch (accepted) {
            case Accepted.Unchanged(List<Receipt> receipts, var notes) -> {
                held &= receipts.stream().allMatch(Receipt::held);
                console.data().println("Nothing was to be changed.");
                yield Exit.DONE;
            }
            case Accepted.Refused(var problem) -> {
                console.tell(problem);
                yield Exit.of(problem);
            }
            case Accepted.Done(long step, List<Receipt> receipts, var substitutes, var notes) -> {
                receipts.stream().filter(r -> !r.held()).forEach(r -> held = false);
                boolean whole = receipts.equals(draft.receipts());
                if (!whole) {
                    receipts.forEach(r -> console.say("  " + receipt(r)));
                }
                console.data().println("Done, as step " + step + ".");
                yield Exit.DONE;
            }
        };
    }

    private static String receipt(Receipt receipt) {
        String measured = receipt.measured().isEmpty() ? "" : "  (" + receipt.measured() + ")";
        return (receipt.held() ? "✓ " : "✗ ") + receipt.claim() + measured;
    }

    private static Optional<Integer> number(String line, int most) {
        String typed = line.strip();
        boolean fits = typed.matches("\\d{1,4}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= most;
        return fits ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static Set<Integer> numbers(String line, int most) {
        Set<Integer> numbers = new TreeSet<>();
        for (String typed : line.split("[\\s,]+", -1)) {
            number(typed, most).ifPresent(n -> numbers.add(n - 1));
        }
        return numbers;
    }
}
