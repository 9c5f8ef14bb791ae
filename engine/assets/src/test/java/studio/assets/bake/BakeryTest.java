package studio.assets.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.assets.BadAsset;
import studio.geometry.Model;

class BakeryTest {
    @TempDir
    Path home;

    private Path source;
    private final AtomicInteger reads = new AtomicInteger();

    /// A thing whose shape is a number in a file.
    private record Numbered(String name, Path root, Path source, AtomicInteger reads) implements Recipe {
        @Override
        public Dough read() throws IOException {
            reads.incrementAndGet();
            try {
                long seed = Long.parseLong(Files.readString(source));
                return new Dough(Things.of(new SplittableRandom(seed)), List.of(source));
            } catch (NumberFormatException e) {
                throw new BadAsset("no number");
            }
        }
    }

    @BeforeEach
    void source() throws IOException {
        source = home.resolve("pack").resolve("thing.txt");
        Files.createDirectories(home.resolve("pack"));
        Files.writeString(source, "1");
    }

    @Test
    void aThingIsBakedOnce() throws IOException {
        Model first = bakery().baked(recipe("a/thing")).model();
        Model second = bakery().baked(recipe("a/thing")).model();
        assertThat(reads).hasValue(1);
        assertThat(second.triangleCount()).isEqualTo(first.triangleCount());
        assertThat(bakery().has(recipe("a/thing"))).isTrue();
        assertThat(bakery().has(recipe("a/other"))).isFalse();
    }

    @Test
    void aChangedSourceIsBakedAnew() throws IOException {
        Bakery bakery = bakery();
        Baked before = bakery.baked(recipe("thing"));
        Files.writeString(source, "12");
        assertThat(Bakery.isFresh(before, recipe("thing"))).isFalse();
        Baked after = bakery.baked(recipe("thing"));
        assertThat(reads).hasValue(2);
        assertThat(after.triangles(0)).isNotEqualTo(before.triangles(0));
        assertThat(before.model().triangleCount())
                .as("whoever holds the old one keeps it")
                .isEqualTo(before.triangles(0));
        Files.setLastModifiedTime(source, FileTime.fromMillis(1_000_000));
        assertThat(Bakery.isFresh(after, recipe("thing"))).isFalse();
        assertThat(bakery.baked(recipe("thing")).triangles(0)).isEqualTo(after.triangles(0));
    }

    @Test
    void damagedAndOlderFilesAreReplaced() throws IOException {
        Bakery bakery = bakery();
        int triangles = bakery.baked(recipe("thing")).triangles(0);
        Path file = bakery.file("thing", ".baked");
        byte[] good = Files.readAllBytes(file);
        for (int i = 0; i < 4; i++) {
            byte[] bad = i == 0 ? new byte[0] : good.clone();
            if (i > 0) {
                bad[i == 1 ? 4 : i == 2 ? 30 : bad.length / 2] ^= 3;
            }
            Files.delete(file);
            Files.write(file, bad);
            assertThat(bakery.baked(recipe("thing")).triangles(0)).isEqualTo(triangles);
            assertThat(Files.readAllBytes(file)).isEqualTo(good);
        }
        assertThat(reads).hasValue(5);
    }

    @Test
    void manyStudiosBakeTheSameFile() throws Exception {
        List<Thread> studios = new ArrayList<>();
        List<String> seen = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 6; i++) {
            studios.add(Thread.ofPlatform().start(() -> {
                try {
                    for (int k = 0; k < 5; k++) {
                        seen.add(
                                "" + bakery().baked(recipe("thing" + k)).model().triangleCount());
                    }
                } catch (IOException e) {
                    seen.add(e.toString());
                }
            }));
        }
        for (Thread studio : studios) {
            studio.join();
        }
        assertThat(seen).hasSize(30).containsOnly(seen.getFirst());
        try (Stream<Path> left = Files.list(bakery().folder())) {
            assertThat(left.map(p -> p.getFileName().toString())).hasSize(5).allMatch(name -> name.endsWith(".baked"));
        }
    }

    @Test
    void whereNothingCanBeWrittenThingsAreBakedAllTheSame() throws IOException {
        Files.writeString(home.resolve("no-folder"), "a file");
        Bakery bakery = Bakery.in(home.resolve("no-folder"));
        assertThat(bakery.baked(recipe("thing")).model().parts()).isNotEmpty();
    }

    @Test
    void badSourcesAndBadNamesAreRefused() throws IOException {
        Files.writeString(source, "one");
        assertThatThrownBy(() -> bakery().baked(recipe("thing"))).isInstanceOf(BadAsset.class);
        assertThatThrownBy(() -> bakery().file("../thing", ".baked")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bakery().file("a/../../thing", ".baked")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNightShiftBakesTheRestAndSaysSo() throws Exception {
        List<Recipe> recipes = List.of(recipe("a"), recipe("b"), bad("c"), recipe("d"));
        List<String> told = java.util.Collections.synchronizedList(new ArrayList<>());
        try (NightShift shift =
                NightShift.start(bakery(), recipes, (done, all, name) -> told.add(done + "/" + all + name))) {
            assertThat(shift.join()).containsExactly("c");
        }
        assertThat(told).containsExactly("1/4a", "2/4b", "3/4c", "4/4d");
        assertThat(bakery().has(recipe("d"))).isTrue();
    }

    @Test
    void theNightShiftRestsAndGoesHome() throws Exception {
        List<Recipe> recipes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            recipes.add(recipe("thing" + i));
        }
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger last = new AtomicInteger();
        List<NightShift> shifts = new ArrayList<>();
        CountDownLatch known = new CountDownLatch(1);
        NightShift shift = NightShift.start(bakery(), recipes, (done, all, name) -> {
            last.set(done);
            if (done == 3) {
                await(known);
                shifts.getFirst().rest(true);
                begun.countDown();
            }
        });
        shifts.add(shift);
        known.countDown();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(150);
        assertThat(last).as("resting").hasValue(3);
        shift.rest(false);
        shift.close();
        assertThat(shift.join()).isEmpty();
        assertThat(last.get()).as("sent home").isLessThan(50);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Bakery bakery() {
        return Bakery.in(home.resolve("cache"));
    }

    private Recipe recipe(String name) {
        return new Numbered(name, home.resolve("pack"), source, reads);
    }

    private Recipe bad(String name) {
        return new Numbered(name, home.resolve("pack"), home.resolve("pack/none.txt"), reads);
    }
}
