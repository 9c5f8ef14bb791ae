package studio.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.direction.Receipt;
import studio.film.CallSheet;
import studio.film.reel.Target;
import studio.scene.Problem;
import studio.wire.MadeJson;

/// `studio make`: from words to a movie file.
@Command(
        name = "make",
        mixinStandardHelpOptions = true,
        description = "Make a movie of what the words say.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio make \"A red chair stands left of a round wooden table in a sunny room.\" -o chair.mp4",
            "  ./studio make \"Close-up of a candle at night, slow push in\" -o candle.mp4 --quality standard --size 720p",
            "  ./studio make \"A woman walks along the beach at sunset\" -o frames/ --duration 6 --seed 7"
        })
final class MakeCommand implements Callable<Integer> {
    private final Console console;
    private final Stock stock;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What the movie shows, in English.")
    private List<String> parts = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "movie.mp4",
            description =
                    "Where the movie goes: NAME.mp4, or a folder ending in / for numbered pictures. Default: movie.mp4.")
    private String output = "movie.mp4";

    @Mixin
    private Renderers renderers = new Renderers();

    @Option(names = "--yes", description = "Take the likeliest answer to every question without telling.")
    private boolean yes;

    @Option(names = "--strict", description = "Exit with 3 when a receipt did not hold.")
    private boolean strict;

    @Option(names = "--credits", description = "End the movie with a title that names who made what it shows of packs.")
    private boolean credits;

    @Option(names = "--json", description = "Print what was made as one line of JSON on standard output.")
    private boolean json;

    @Mixin
    private ShootOptions options = new ShootOptions();

    MakeCommand(Console console, Stock stock) {
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
        OptionalInt refusal = renderers.refusal(console);
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        return switch (Target.of(output)) {
            case Target.Reading.Unclear(Problem unclear) -> {
                console.tell(unclear);
                yield Exit.USAGE;
            }
            case Target.Reading.Understood(Target target) ->
                OutputCheck.problem(target).map(this::lacking).orElseGet(() -> stage(words, target));
        };
    }

    private int lacking(Problem problem) {
        console.tell(problem);
        return Exit.LACKING;
    }

    private int stage(String words, Target target) {
        StageFloor floor = new StageFloor(stock);
        floor.prepare(words, console);
        return switch (floor.take("1", words, options.brief())) {
            case Take.NotUnderstood take -> {
                Telling.notUnderstood(take.span(), take.suggestions(), console);
                yield Exit.NOT_UNDERSTOOD;
            }
            case Take.Refused(var reading, Problem problem) -> {
                console.tell(problem);
                yield Exit.FAULT;
            }
            case Take.Staged take -> {
                tell(take);
                yield shoot(take, target);
            }
        };
    }

    private void tell(Take.Staged take) {
        console.say(Telling.summary(take.report()));
        Telling.receipts(take.report().receipts(), console);
        Telling.substitutes(take.proposal().substitutes(), console);
        Telling.unread(take.reading().meaning().unread(), console);
        if (!yes) {
            Telling.questions(take.proposal().questions(), console);
        }
    }

    private int shoot(Take.Staged take, Target target) {
        CallSheet sheet = CallSheet.of(
                        take.scene(),
                        options.size().width(),
                        options.size().height(),
                        options.quality(),
                        take.brief().seed(),
                        target)
                .ending(credits ? stock.billing(take.scene()).title() : List.of());
        int code = new Crew(console, stock)
                .shoot(
                        sheet,
                        renderers.name(),
                        (made, frames, contact) ->
                                json ? MadeJson.line(made, frames, contact, take.report()) : made.toString());
        return code == Exit.DONE && strict && !held(take) ? Exit.NOT_UNDERSTOOD : code;
    }

    private static boolean held(Take.Staged take) {
        return take.report().receipts().stream().allMatch(Receipt::held);
    }
}
