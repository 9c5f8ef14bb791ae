package studio.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.direction.Receipt;
import studio.direction.report.StagingReport;
import studio.scene.Problem;
import studio.wire.BatchLine;
import studio.wire.ReportJson;

/// `studio stage`: stages words and reports what was understood and where everything stands, without rendering.
@Command(
        name = "stage",
        mixinStandardHelpOptions = true,
        description = "Stage words without rendering, and report what was understood and measured.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio stage \"two cups left of a plate\"",
            "  ./studio stage \"a dog behind a tree\" --json",
            "  ./studio stage --batch prompts.ndjson --json > reports.ndjson"
        })
final class StageCommand implements Callable<Integer> {
    private final Console console;
    private final Stock stock;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What the scene shows.")
    private List<String> parts = List.of();

    @Option(names = "--json", description = "Print the staging report as one line of JSON a prompt.")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "Read lines {\"id\",\"prompt\"} from a file, or from standard input when FILE is -. Implies --yes.")
    private String batch = "";

    @Option(
            names = "--images",
            paramLabel = "DIR",
            description = "Also write ID.ids.png and ID.albedo.png of the first moment into a folder.")
    private String images = "";

    @Option(names = "--yes", description = "Take the likeliest answer to every question.")
    private boolean yes;

    @Option(names = "--strict", description = "Exit with 3 when a receipt did not hold.")
    private boolean strict;

    @Mixin
    private ShootOptions options = new ShootOptions();

    StageCommand(Console console, Stock stock) {
        this.console = console;
        this.stock = stock;
    }

    @Override
    public Integer call() throws IOException {
        options.check();
        if (!batch.isEmpty()) {
            return all();
        }
        String words = Words.join(parts);
        Optional<Problem> problem = Words.check(words);
        if (problem.isPresent()) {
            console.tell(problem.get());
            return Exit.USAGE;
        }
        return one(new StageFloor(stock), "1", words);
    }

    private int all() throws IOException {
        Path file = Path.of(batch);
        boolean standardInput = batch.equals("-");
        if (!standardInput && !Files.isReadable(file)) {
            console.tell(
                    Problem.user(
                            "batch.unreadable",
                            "The file " + batch + " cannot be read.",
                            "Name a file of lines such as {\"id\":\"1\",\"prompt\":\"a red chair\"}, or - for standard input."));
            return Exit.BAD_INPUT;
        }
        try (BufferedReader lines = standardInput
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(file)) {
            return lines(lines);
        }
    }

    private int lines(BufferedReader lines) throws IOException {
        StageFloor floor = new StageFloor(stock);
        int code = Exit.DONE;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            switch (BatchLine.parse(line)) {
                case BatchLine.Prompt(String id, String words) -> {
                    String name = id.isEmpty() ? Integer.toString(number) : id;
                    one(floor, name, Words.join(List.of(words)));
                }
                case BatchLine.Bad(String why) -> {
                    console.say("Line " + number + " was left out: " + why + ".");
                    code = Exit.BAD_INPUT;
                }
            }
        }
        return code;
    }

    private int one(StageFloor floor, String id, String words) throws IOException {
        return switch (floor.take(id, words, options.brief())) {
            case Take.NotUnderstood take -> {
                print(take.report());
                Telling.notUnderstood(take.span(), take.suggestions(), console);
                yield Exit.NOT_UNDERSTOOD;
            }
            case Take.Refused(var reading, Problem problem) -> {
                console.tell(problem);
                yield Exit.FAULT;
            }
            case Take.Staged take -> {
                print(take.report());
                if (!json) {
                    Telling.receipts(take.report().receipts(), console);
                    Telling.substitutes(take.proposal().substitutes(), console);
                    Telling.unread(take.reading().meaning().unread(), console);
                }
                if (!yes && batch.isEmpty()) {
                    Telling.questions(take.proposal().questions(), console);
                }
                if (!images.isEmpty()) {
                    SightPictures.write(take, stock.library(), Path.of(images), id);
                }
                boolean held = take.report().receipts().stream().allMatch(Receipt::held);
                yield held || !strict ? Exit.DONE : Exit.NOT_UNDERSTOOD;
            }
        };
    }

    private void print(StagingReport report) {
        if (json || !batch.isEmpty()) {
            console.data().println(ReportJson.line(report));
        } else {
            Outline.print(report, console.data());
        }
    }
}
