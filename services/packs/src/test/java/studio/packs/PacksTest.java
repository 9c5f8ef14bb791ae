package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.packs.Archives.Fetched;
import studio.packs.Availability.Missing;
import studio.packs.Availability.Ready;
import studio.packs.Availability.Why;

/// A pack is there whole and verified, or it is missing and the reason is said.
class PacksTest {
    @TempDir
    private Path home;

    private final AtomicInteger fetches = new AtomicInteger();
    private Path archive;
    private Pack pack;

    @BeforeEach
    void anArchive() throws IOException {
        archive = Tars.packed(
                home.resolve("offered.tgz"),
                List.of(Tars.file("package/a/x.json", "{}"), Tars.file("package/secret.json", "{}")));
        pack = toy(sum(archive));
    }

    private static Pack toy(String sha512) {
        return new Pack(
                "toy",
                "toys",
                new Source.Npm("toy-data", "1.0.0", Checksum.sha512(sha512)),
                1,
                10_000,
                "CC0-1.0",
                List.of(new Pack.Item("a/", new Credit("x", "Ann", "CC0-1.0"))),
                List.of());
    }

    private Packs store(Archives archives) {
        return new Packs(new UserFolders(home.resolve("user")), archives);
    }

    private static String sum(Path file) throws IOException {
        return Checksum.of(Checksum.Kind.SHA512, file).text();
    }

    /// A client that copies the archive.
    private Packs store() {
        return store((wanted, folder, progress) -> {
            fetches.incrementAndGet();
            try {
                return new Fetched.Arrived(Files.copy(archive, folder.resolve("toy-data-1.0.0.tgz")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Why why(Availability availability) {
        return switch (availability) {
            case Ready ready -> throw new AssertionError("it is there: " + ready.folder());
            case Missing missing -> {
                assertThat(missing.sentence()).endsWith(".");
                assertThat(missing.remedy()).isNotBlank();
                yield missing.why();
            }
        };
    }

    @Test
    void lookingFetchesNothing() {
        assertThat(why(store().look(pack))).isEqualTo(Why.NOT_FETCHED);
        assertThat(fetches).hasValue(0);
    }

    @Test
    void aPackIsFetchedOnceAndStays() {
        assertThat(store().obtain(pack, Progress.SILENT)).isInstanceOf(Ready.class);
        assertThat(store().obtain(pack, Progress.SILENT)).isInstanceOf(Ready.class);
        assertThat(fetches).hasValue(1);
    }

    @Test
    void onlyAdmittedEntriesAndTheManifestLieInItsFolder() throws IOException {
        Ready ready = (Ready) store().obtain(pack, Progress.SILENT);
        try (var all = Files.walk(ready.folder())) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(path ->
                                    ready.folder().relativize(path).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrder("a/x.json", Manifest.NAME);
        }
        assertThat(Manifest.read(ready.folder()).orElseThrow().credits())
                .containsExactly(new Credit("x", "Ann", "CC0-1.0"));
    }

    @Test
    void anotherArchiveThanTheExaminedOneIsThrownAway() throws IOException {
        Pack other = toy("AAAA");
        assertThat(why(store().obtain(other, Progress.SILENT))).isEqualTo(Why.WRONG_HASH);
        assertThat(Files.exists(home.resolve("user/Packs/toy-1.0.0"))).isFalse();
        assertThat(why(store().obtain(other, Progress.SILENT))).isEqualTo(Why.WRONG_HASH);
        assertThat(fetches).hasValue(2);
    }

    @Test
    void aHostileArchiveLeavesNothing() throws IOException {
        archive = Tars.packed(home.resolve("offered.tgz"), List.of(Tars.file("package/../../x.json", "{}")));
        Pack hostile = toy(sum(archive));
        assertThat(why(store().obtain(hostile, Progress.SILENT))).isEqualTo(Why.BAD_ARCHIVE);
        assertThat(why(store().look(hostile))).isEqualTo(Why.NOT_FETCHED);
    }

    @Test
    void aBrokenRunGoesOnFromTheArchiveThatItKept() throws IOException {
        Path scratch = Files.createDirectories(home.resolve("user/Packs/.fetch/toy-1.0.0"));
        Files.copy(archive, scratch.resolve("archive"));
        Path partial = Files.createDirectories(home.resolve("user/Packs/.toy-1.0.0.partial/a"));
        Files.writeString(partial.resolve("x.json"), "half");
        assertThat(store().obtain(pack, Progress.SILENT)).isInstanceOf(Ready.class);
        assertThat(fetches).hasValue(0);
        assertThat(Files.exists(scratch)).isFalse();
    }

    @Test
    void aPackThatLostAFileIsNotThere() throws IOException {
        Ready ready = (Ready) store().obtain(pack, Progress.SILENT);
        Files.writeString(ready.folder().resolve("a/x.json"), "longer");
        assertThat(why(store().look(pack))).isEqualTo(Why.DAMAGED);
        assertThat(store().obtain(pack, Progress.SILENT)).isInstanceOf(Ready.class);
    }

    @Test
    void whatTheClientSaysIsPassedOn() {
        Packs offline =
                store((wanted, folder, progress) -> new Fetched.Failed(Why.NO_NETWORK, "No network.", "Connect."));
        assertThat(why(offline.obtain(pack, Progress.SILENT))).isEqualTo(Why.NO_NETWORK);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(home.resolve("user"), "a file in the way");
        assertThat(why(store().obtain(pack, Progress.SILENT))).isEqualTo(Why.NOT_WRITABLE);
    }

    @Test
    void twoAtOnceFetchOnce() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            var results = both.invokeAll(IntStream.range(0, 4)
                    .<java.util.concurrent.Callable<Availability>>mapToObj(
                            i -> () -> store().obtain(pack, Progress.SILENT))
                    .toList());
            for (var result : results) {
                assertThat(result.get()).isInstanceOf(Ready.class);
            }
        }
        assertThat(fetches).hasValue(1);
    }

    @Test
    void withoutPacksPeopleAreStoodInForAndThatIsSaid() {
        Packs offline =
                store((wanted, folder, progress) -> new Fetched.Failed(Why.NO_CLIENT, "There is no npm.", "Install."));
        PeopleShelf shelf = PeopleShelf.open(offline, Progress.SILENT);
        assertThat(shelf.people().areStandIns()).isTrue();
        assertThat(shelf.notices()).hasSize(2);
        assertThat(shelf.notices().getFirst()).startsWith("There is no npm.");
        assertThat(shelf.notices().getLast()).contains("stood in for", "./studio packs install people");
        assertThat(shelf.credits(studio.scene.Scene.EMPTY)).isEmpty();
    }

    @Test
    void removingTakesItAway() throws IOException {
        store().obtain(pack, Progress.SILENT);
        assertThat(store().remove(pack)).isTrue();
        assertThat(store().remove(pack)).isFalse();
        assertThat(why(store().look(pack))).isEqualTo(Why.NOT_FETCHED);
    }
}
