package studio.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import studio.assets.BadAsset;
import studio.assets.bake.Baked;
import studio.assets.bake.Recipe;
import studio.assets.furniture.FurnitureShop;
import studio.assets.level.Levels;
import studio.packs.FurnitureStore;
import studio.packs.UserFolders;

/// The furniture pack on this machine, baked into a folder of its own: every thing at its first use, then opened again.
final class BakeBenchmark implements Benchmark {
    private static final double FIRST_USE = 300;
    private static final double MINUTES = 12;
    private static final double MEGABYTES = 300;

    /// Sorted times in milliseconds.
    private record Times(List<Double> sorted) {
        Times {
            sorted = sorted.stream().sorted().toList();
        }

        double at(double share) {
            return sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share));
        }

        double sum() {
            return sorted.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    @Override
    public String name() {
        return "bake";
    }

    @Override
    public List<Measure> run() {
        Path pack = UserFolders.usual().packs().resolve(FurnitureStore.FOLDER);
        if (!Files.isDirectory(pack)) {
            return List.of(Measure.skipped("furniture at its first use, ms", "the furniture pack is not here"));
        }
        try {
            Path cache = Files.createTempDirectory("studio-bake");
            try {
                return measured(pack, cache);
            } finally {
                delete(cache);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Measure> measured(Path pack, Path cache) throws IOException {
        long from = System.nanoTime();
        FurnitureShop shop = FurnitureShop.open(pack, cache);
        double catalogue = (System.nanoTime() - from) / 1e6;
        List<Double> order = times(shop);
        Times first = new Times(order);
        Times again = new Times(times(shop));
        String count = order.size() + " things";
        List<Measure> all = new ArrayList<>(List.of(
                Measure.of("furniture catalogue read, ms", catalogue, count),
                Measure.of("very first thing of a cold machine, ms", order.getFirst(), ""),
                Measure.atMost("first use of a thing, ms, median", first.at(0.5), FIRST_USE, count),
                Measure.atMost("first use of a thing, ms, 95 in 100", first.at(0.95), FIRST_USE, ""),
                Measure.of("first use of a thing, ms, worst", first.at(1), ""),
                Measure.of("opened again, ms, median", again.at(0.5), ""),
                Measure.of("opened again, ms, 95 in 100", again.at(0.95), ""),
                Measure.of("opened again, ms, worst", again.at(1), ""),
                Measure.atMost("all baked one after another, minutes", first.sum() / 60_000, MINUTES, "one thread"),
                Measure.atMost("size of all baked, MB", size(cache), MEGABYTES, "")));
        all.addAll(triangles(shop));
        return all;
    }

    private static List<Double> times(FurnitureShop shop) throws IOException {
        List<Double> times = new ArrayList<>();
        for (Recipe recipe : shop.recipes()) {
            long from = System.nanoTime();
            if (opens(shop, recipe)) {
                times.add((System.nanoTime() - from) / 1e6);
            }
        }
        return times;
    }

    /// A thing whose files are damaged has no time.
    private static boolean opens(FurnitureShop shop, Recipe recipe) throws IOException {
        try {
            return !shop.bakery().baked(recipe).model().parts().isEmpty();
        } catch (BadAsset e) {
            return false;
        }
    }

    private static List<Measure> triangles(FurnitureShop shop) throws IOException {
        double[] sums = new double[Levels.COUNT];
        for (Recipe recipe : shop.recipes()) {
            Baked baked = shop.bakery().baked(recipe);
            for (int level = 0; level < Levels.COUNT; level++) {
                sums[level] += baked.triangles(level);
            }
        }
        List<Measure> measures = new ArrayList<>();
        for (int level = 1; level < Levels.COUNT; level++) {
            measures.add(Measure.of("triangles of level " + level + " over all, ratio", sums[level] / sums[0], ""));
        }
        return measures;
    }

    private static double size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file ->
                                    file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum()
                    / 1e6;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
