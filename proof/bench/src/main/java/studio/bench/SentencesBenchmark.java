package studio.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import studio.direction.Brief;
import studio.direction.Reply;
import studio.direction.plan.Director;
import studio.direction.receipt.Receipts;
import studio.direction.report.Reporter;
import studio.language.Reading;
import studio.language.reader.Reader;
import studio.launch.Studio;
import studio.scene.Scene;
import studio.scene.command.Outcome;

/// From words to a staged and measured scene, once warm: the time that a person waits before anything is rendered.
final class SentencesBenchmark implements Benchmark {
    private static final int ROUNDS = 6;
    private static final List<String> SENTENCES = List.of(
            "A red chair stands to the left of a round wooden table in a sunny room.",
            "two cups and a plate on a table",
            "a dog behind a car, low angle",
            "a close-up of a candle at night, slow push in",
            "a person walks along the beach at sunset",
            "three green bottles next to a bowl",
            "a bicycle in front of a tree, the camera pans left",
            "a blue ball rolls to the right",
            "a boat under a bridge in the fog",
            "a cat on top of a refrigerator",
            "a wide shot of a forest in the morning",
            "a lamp between two armchairs, orbiting shot",
            "a leaf turns from green to red",
            "a woman waves and then runs away",
            "an old clock above a desk in an office",
            "a bench in a park in the rain, zoom out");

    @Override
    public String name() {
        return "sentences";
    }

    @Override
    public List<Measure> run() {
        Studio studio = Studio.offline();
        Director director = new Director(studio.catalogue(), studio.library());
        Reporter reporter = new Reporter(studio.library());
        List<Double> staged = new ArrayList<>();
        List<Double> measured = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            staged.clear();
            measured.clear();
            for (String sentence : SENTENCES) {
                stage(sentence, director, reporter, staged, measured);
            }
        }
        Collections.sort(staged);
        Collections.sort(measured);
        return List.of(
                Measure.atMost("understand and direct a sentence, median ms", median(staged), 20, "warm"),
                Measure.of("understand and direct a sentence, slowest ms", staged.getLast(), "warm"),
                Measure.atMost("measure its report, median ms", median(measured), 80, "warm"));
    }

    private static void stage(
            String sentence, Director director, Reporter reporter, List<Double> staged, List<Double> measured) {
        long start = System.nanoTime();
        Reading reading = new Reader().read(sentence);
        Reply reply = director.direct(reading, Brief.DEFAULT);
        long directed = System.nanoTime();
        staged.add((directed - start) / 1e6);
        if (reply instanceof Reply.Proposed(var proposal)
                && proposal.batch().applyTo(Scene.EMPTY) instanceof Outcome.Applied(Scene scene)) {
            Receipts.measure(proposal, reporter.moments(proposal, scene, Brief.DEFAULT));
            measured.add((System.nanoTime() - directed) / 1e6);
        }
    }

    private static double median(List<Double> sorted) {
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }
}
