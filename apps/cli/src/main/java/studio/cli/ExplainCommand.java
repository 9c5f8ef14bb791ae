package studio.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.direction.report.Millis;
import studio.scene.Problem;

/// `studio explain`: how the words were read and why each thing was decided.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show how words are read, rule by rule, and every decision of the staging with its reason.",
        footerHeading = "%nExample:%n",
        footer = "  ./studio explain \"a small dog behind a red car, low angle\"")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;
    private final Stock stock;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "The words to explain.")
    private List<String> parts = List.of();

    @Mixin
    private ShootOptions options = new ShootOptions();

    ExplainCommand(Console console, Stock stock) {
        this.console = console;
        this.stock = stock;
    }

    @Override
    public Integer call() {
        options.check();
        String words = Words.join(parts);
        Optional<Problem> problem = Words.check(words);
        if (problem.isPresent()) {
            console.tell(problem.get());
            return Exit.USAGE;
        }
        return switch (new StageFloor(stock).take("1", words, options.brief())) {
            case Take.NotUnderstood take -> {
                Telling.derivation(take.reading().derivation(), 0, console);
                Telling.notUnderstood(take.span(), take.suggestions(), console);
                yield Exit.NOT_UNDERSTOOD;
            }
            case Take.Refused(var reading, Problem refused) -> {
                Telling.derivation(reading.derivation(), 0, console);
                console.tell(refused);
                yield Exit.FAULT;
            }
            case Take.Staged take -> {
                explain(take);
                yield Exit.DONE;
            }
        };
    }

    private void explain(Take.Staged take) {
        console.data().println("Read:");
        Telling.derivation(take.reading().derivation(), 1, console);
        console.data().println("Decided:");
        Telling.decisions(take.proposal().decisions(), console);
        console.data().println("Measured:");
        console.data().flush();
        Telling.receipts(take.report().receipts(), console);
        Telling.substitutes(take.proposal().substitutes(), console);
        Telling.unread(take.reading().meaning().unread(), console);
        Millis millis = take.report().millis();
        console.data()
                .println(String.format(
                        Locale.ROOT,
                        "Took: understand %.1f ms, direct %.1f ms, measure %.1f ms (cold; once warm it is quicker).",
                        millis.understand(),
                        millis.direct(),
                        millis.measure()));
    }
}
