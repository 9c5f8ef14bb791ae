package studio.bench;

import java.util.ArrayList;
import java.util.List;
import studio.assets.people.People;
import studio.geometry.Acting;
import studio.geometry.Figure;
import studio.geometry.Model;
import studio.packs.Packs;
import studio.packs.PeopleShelf;
import studio.scene.term.Asset;

/// People from words to posed meshes: one who was never seen before, one in motion near the camera, and a crowd.
/// Without the packs the wooden stand-ins are measured, and the notes say so.
final class PeopleBenchmark implements Benchmark {
    private static final int CROWD = 100;
    private static final int NEWCOMERS = 9;
    private static final List<String> WHO = List.of("woman", "man", "girl", "boy");
    private static final List<String> MOTIONS = List.of("walk", "idle", "wave", "sit", "drink");

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<Measure> run() {
        double first = millis(() -> shown(open(), "first"));
        People people = open();
        String note = people.areStandIns() ? "stand-ins: the packs are not here" : "";
        List<Double> newcomers = new ArrayList<>();
        for (int i = 0; i < NEWCOMERS; i++) {
            String seed = "newcomer " + i;
            newcomers.add(millis(() -> shown(people, seed)));
        }
        newcomers.sort(null);
        Figure near = figure(people, 0, "near");
        int[] frame = {0};
        double posed = Clock.medianNanos(200, 300, () -> walking(near, frame[0]++, 0)) / 1e6;
        List<Figure> crowd = crowd(people);
        double all = Clock.medianNanos(20, 40, () -> pose(crowd, frame[0]++)) / 1e6;
        double full = Clock.medianNanos(5, 10, () -> poseNear(crowd, frame[0]++)) / 1e6;
        return List.of(
                Measure.of("first person of the program, packs opened, ms", first, note),
                Measure.atMost("a new person to posed mesh, ms", newcomers.get(NEWCOMERS / 2), 250, note),
                Measure.atMost("the slowest of " + NEWCOMERS + ", ms", newcomers.getLast(), 250, note),
                Measure.atMost(
                        "a person posed at full detail, ms",
                        posed,
                        4,
                        walking(near, 0, 0).triangleCount() + " triangles"),
                Measure.atMost("100 people, 2 to 60 m away, posed, ms", all, 60, note),
                Measure.of("the same, all at full detail, ms", full, note));
    }

    private static People open() {
        return PeopleShelf.openOffline(Packs.usual()).people();
    }

    private static Model shown(People people, String seed) {
        return walking(figure(people, seed.hashCode(), seed), 7, 0);
    }

    private static Figure figure(People people, int i, String seed) {
        String who = WHO.get(Math.floorMod(i, WHO.size()));
        return people.figure(Asset.of("person/" + who).with("seed", seed)).orElseThrow();
    }

    private static Model walking(Figure figure, int frame, int level) {
        return figure.posed(Acting.of("walk", frame / 24.0).seenAt(level));
    }

    private static List<Figure> crowd(People people) {
        List<Figure> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(figure(people, i, "crowd " + i % 25));
        }
        return crowd;
    }

    /// Everybody in a moment of their own, three near, the others farther and farther away.
    private static long pose(List<Figure> crowd, int frame) {
        long triangles = 0;
        for (int i = 0; i < crowd.size(); i++) {
            int level = i < 3 ? 0 : i < 15 ? 1 : i < 60 ? 2 : 3;
            triangles += crowd.get(i).posed(acting(i, frame).seenAt(level)).triangleCount();
        }
        return triangles;
    }

    private static long poseNear(List<Figure> crowd, int frame) {
        long triangles = 0;
        for (int i = 0; i < crowd.size(); i++) {
            triangles += crowd.get(i).posed(acting(i, frame)).triangleCount();
        }
        return triangles;
    }

    private static Acting acting(int i, int frame) {
        return Acting.of(MOTIONS.get(i % MOTIONS.size()), frame / 24.0 + 0.37 * i)
                .at(frame / 24.0);
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
