package studio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.film.CallSheet;
import studio.film.Cut;
import studio.film.Shoot;
import studio.film.Wrap;
import studio.render.Extraction;
import studio.render.Renderer;
import studio.scene.Problem;

/// Shoots a call sheet while the person watches: with progress, a Ctrl-C that leaves a playable file, and what came
/// of it in words.
final class Crew {
    private final Console console;
    private final Stock stock;

    Crew(Console console, Stock stock) {
        this.console = console;
        this.stock = stock;
    }

    /// What goes to standard output when the movie is made.
    interface Slate {
        String line(Path made, int frames, Optional<Path> contactSheet);
    }

    /// Shoots, tells, and gives the exit code.
    ///
    /// @param renderer its name, checked
    int shoot(CallSheet sheet, String renderer, Slate slate) {
        Cut cut = new Cut();
        Thread onInterrupt = new Thread(cut::call, "cut");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        long start = System.nanoTime();
        try (Renderer chosen = stock.renderer(renderer)) {
            Extraction extraction = new Extraction(stock.library());
            Wrap wrap = new Shoot(extraction, chosen).run(sheet, new ProgressLine(console), cut);
            int code = tell(wrap, (System.nanoTime() - start) / 1e9, slate);
            bill(wrap, sheet);
            return code;
        } finally {
            if (!cut.called()) {
                Runtime.getRuntime().removeShutdownHook(onInterrupt);
            }
        }
    }

    /// The people to be named, in a text beside whatever can be watched.
    private void bill(Wrap wrap, CallSheet sheet) {
        boolean watchable = switch (wrap) {
            case Wrap.Finished finished -> true;
            case Wrap.CutShort cut -> cut.frames() > 0;
            case Wrap.Failed failed -> failed.frames() > 0;
        };
        List<String> lines = watchable ? stock.billing(sheet.scene()).text() : List.of();
        if (lines.isEmpty()) {
            return;
        }
        Path file = sheet.target().companion("credits", ".txt");
        try {
            Files.write(file, lines, StandardCharsets.UTF_8);
            console.say("  Credits to show with it: " + file);
        } catch (IOException e) {
            console.say("  The credits could not be written to " + file + ".");
        }
    }

    private int tell(Wrap wrap, double seconds, Slate slate) {
        return switch (wrap) {
            case Wrap.Finished(Path made, int frames, Optional<Path> sheet) -> {
                console.say("Made " + frames + (frames == 1 ? " frame in " : " frames in ") + Console.duration(seconds)
                        + ": " + made);
                sheet.ifPresent(path -> console.say("  Three frames of it: " + path));
                console.data().println(slate.line(made, frames, sheet));
                yield Exit.DONE;
            }
            case Wrap.CutShort(Path made, int frames) -> {
                console.say(
                        frames == 0
                                ? "Stopped before the first frame."
                                : "Stopped. " + frames + " frames can be watched: " + made);
                yield Exit.CANCELLED;
            }
            case Wrap.Failed(Problem problem, int frames) -> {
                console.tell(problem);
                yield problem.category() == Problem.Category.USER ? Exit.USAGE : Exit.LACKING;
            }
        };
    }
}
