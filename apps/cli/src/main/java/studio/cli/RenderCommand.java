package studio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.cli.project.ProjectArgument;
import studio.film.CallSheet;
import studio.film.reel.Target;
import studio.math.time.FrameRange;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.timeline.Shot;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;
import studio.wire.MadeJson;

/// `studio render`: the movie of a project as it stands, or of any step of its history.
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description =
                "Make the movie of a project. It goes into the project's Renders folder unless -o says otherwise.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio render \"My Movie\"",
            "  ./studio render \"My Movie\" -o final.mp4 --quality final --size 1080p",
            "  ./studio render \"My Movie\" --step 12 --shot s2"
        })
final class RenderCommand implements Callable<Integer> {
    private final Console console;
    private final Stock stock;

    @Mixin
    private final ProjectArgument project;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "NAME.mp4, or a folder ending in / for numbered pictures.")
    private String output = "";

    @Option(names = "--step", paramLabel = "N", description = "The scene as this step left it. Default: as it is now.")
    private Optional<Long> step = Optional.empty();

    @Option(names = "--shot", paramLabel = "ID", description = "Only this shot.")
    private Optional<String> shot = Optional.empty();

    @Option(names = "--credits", description = "End the movie with a title that names who made what it shows of packs.")
    private boolean credits;

    @Option(names = "--json", description = "Print what was made as one line of JSON on standard output.")
    private boolean json;

    @Mixin
    private Renderers renderers = new Renderers();

    @Mixin
    private ShootOptions options = new ShootOptions();

    RenderCommand(Console console, Stock stock, User user) {
        this.console = console;
        this.stock = stock;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        options.check();
        OptionalInt refusal = renderers.refusal(console);
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        Scene scene;
        Path usual;
        try (ProjectStore store = project.look()) {
            scene = step.isPresent()
                    ? store.sceneAt(step.get())
                    : store.history().scene();
            long head = step.isPresent() ? step.get() : store.history().head();
            usual = store.folder().renders().resolve(fileName(store.card().name()) + "-step-" + head + ".mp4");
        }
        return switch (Target.of(output.isEmpty() ? usual.toString() : output)) {
            case Target.Reading.Unclear(Problem unclear) -> ended(unclear, Exit.USAGE);
            case Target.Reading.Understood(Target target) ->
                OutputCheck.problem(target).map(p -> ended(p, Exit.LACKING)).orElseGet(() -> shoot(scene, target));
        };
    }

    private int shoot(Scene scene, Target target) {
        Optional<FrameRange> frames = frames(scene);
        if (frames.isEmpty()) {
            return Exit.BAD_INPUT;
        }
        CallSheet sheet = new CallSheet(
                scene,
                frames.get(),
                options.size().width(),
                options.size().height(),
                options.quality(),
                options.brief().seed(),
                target,
                credits ? stock.billing(scene).title() : List.of());
        return new Crew(console, stock)
                .shoot(
                        sheet,
                        renderers.name(),
                        (made, count, contact) -> json
                                ? MadeJson.line(
                                        made, count, contact, options.brief().seed())
                                : made.toString());
    }

    /// The frames to shoot; says so where there are none.
    private Optional<FrameRange> frames(Scene scene) {
        if (scene.nodes().size() == 0) {
            ended(
                    Problem.user(
                            "render.empty",
                            "There is nothing in the project to be seen yet.",
                            "Say what it shows: studio edit PROJECT \"a red chair in a sunny room\""),
                    Exit.BAD_INPUT);
            return Optional.empty();
        }
        if (shot.isEmpty()) {
            return Optional.of(scene.timeline().range());
        }
        Optional<FrameRange> range = scene.timeline().shots().stream()
                .filter(s -> s.id().equals(shot.get()))
                .map(Shot::range)
                .findFirst();
        if (range.isEmpty()) {
            List<String> ids = scene.timeline().shots().stream().map(Shot::id).toList();
            ended(
                    Problem.user(
                            "render.shot",
                            "There is no shot " + shot.get() + ".",
                            "The shots are: " + String.join(", ", ids) + "."),
                    Exit.BAD_INPUT);
        }
        return range;
    }

    private int ended(Problem problem, int code) {
        console.tell(problem);
        return code;
    }

    /// A project's name as the name of a file.
    private static String fileName(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._-]+", "_").strip();
        return plain.isEmpty() ? "movie" : plain.substring(0, Math.min(80, plain.length()));
    }
}
