package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.assets.furniture.LibraryCatalogue;
import studio.packs.Archives.Fetched;
import studio.packs.Availability.Missing;
import studio.packs.Availability.Ready;
import studio.packs.Availability.Why;
import studio.packs.Inspection.Damage;

/// Whenever a studio is killed, whatever is damaged, and however full the disk is: a pack that was whole stays whole,
/// and what is not is named and mended.
class KeptWholeTest {
    @TempDir
    private Path home;

    private final List<String> asked = new ArrayList<>();
    private boolean online = true;
    private long room = Long.MAX_VALUE;
    private Pack pack;
    private Path archive;

    @BeforeEach
    void aPackage() throws IOException {
        byte[] library = Debs.library(Map.of(
                LibraryCatalogue.FILE,
                Debs.catalogue("ball"),
                "toys/ball/ball.obj",
                "v 0 0 0",
                "toys/ball/ball.mtl",
                "x"));
        archive = Debs.written(home.resolve("toys.deb"), Debs.deb(List.of(Debs.file("./Toys.sh3f", library))));
        Checksum checksum = Checksum.of(Checksum.Kind.SHA256, archive);
        Credit credit = new Credit("Toys", "", "CC-BY-3.0");
        pack = new Pack(
                "toy",
                "toys",
                new Source.Debian("toys", "1-1", checksum),
                2_000_000,
                3_000_000,
                "CC-BY-3.0",
                List.of(new Pack.Item("Toys.sh3f", credit)),
                List.of());
    }

    private Packs store() {
        UserFolders folders = new UserFolders(home.resolve("user"));
        return new Packs(folders, this::fetch, List.of(pack), Limits.USUAL, path -> room);
    }

    private Fetched fetch(Pack wanted, Path folder, Progress progress) {
        asked.add(wanted.name());
        if (!online) {
            return new Fetched.Failed(Why.NO_NETWORK, "No network.", "Connect.");
        }
        try {
            return new Fetched.Arrived(Files.copy(archive, folder.resolve("toys_1-1_all.deb")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Place place() {
        return new Place(home.resolve("user").resolve("Packs"), pack.folder());
    }

    private Path model() {
        return place().target().resolve("furniture/Toys/toys/ball/ball.obj");
    }

    private static Why why(Availability availability) {
        return switch (availability) {
            case Ready ready -> throw new AssertionError("it is there: " + ready.folder());
            case Missing missing -> missing.why();
        };
    }

    private void install() {
        assertThat(store().obtain(pack, Progress.SILENT)).isInstanceOf(Ready.class);
    }

    @Test
    void killedWhileUnpackingTheFormerPackStays() throws IOException {
        install();
        Files.createDirectories(place().partial().resolve("furniture"));
        Files.writeString(place().partial().resolve("furniture/half"), "half");
        assertThat(store().look(pack)).isInstanceOf(Ready.class);
        Files.writeString(model(), "v 0 0 1");
        assertThat(store().mend(pack, Progress.SILENT)).isInstanceOf(Ready.class);
        assertThat(place().partial()).doesNotExist();
    }

    @Test
    void killedBetweenTheTwoRenamesTheFormerPackComesBack() throws IOException {
        install();
        Files.move(place().target(), place().former());
        assertThat(store().look(pack)).isInstanceOf(Ready.class);
        assertThat(place().former()).doesNotExist();
        assertThat(asked).hasSize(1);
    }

    @Test
    void killedAfterTheSecondRenameTheNewPackStays() throws IOException {
        install();
        Files.createDirectories(place().former());
        Files.writeString(place().former().resolve("old"), "old");
        assertThat(store().look(pack)).isInstanceOf(Ready.class);
        assertThat(place().former()).doesNotExist();
    }

    @Test
    void everyDamageIsNamedAndMended() throws IOException {
        install();
        Files.writeString(model(), "v 0 0 1");
        Files.delete(model().resolveSibling("ball.mtl"));
        Inspection.Damaged found = (Inspection.Damaged) store().inspect(pack, Progress.SILENT);
        assertThat(found.damages())
                .containsExactlyInAnyOrder(
                        new Damage("furniture/Toys/toys/ball/ball.obj", Damage.Kind.CHANGED),
                        new Damage("furniture/Toys/toys/ball/ball.mtl", Damage.Kind.MISSING));
        assertThat(store().mend(pack, Progress.SILENT)).isInstanceOf(Ready.class);
        assertThat(store().inspect(pack, Progress.SILENT)).isInstanceOf(Inspection.Sound.class);
    }

    @Test
    void whatIsSoundIsNotFetchedAgain() {
        install();
        assertThat(store().mend(pack, Progress.SILENT)).isInstanceOf(Ready.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aDamagedManifestIsDamage() throws IOException {
        install();
        Files.writeString(place().target().resolve(Manifest.NAME), "studio-pack\t2\nx\n");
        assertThat(why(store().look(pack))).isEqualTo(Why.DAMAGED);
        assertThat(store().inspect(pack, Progress.SILENT)).isInstanceOf(Inspection.Damaged.class);
    }

    @Test
    void aRepairThatFailsLeavesWhatIsThere() throws IOException {
        install();
        Files.writeString(model(), "v 0 0 1");
        online = false;
        assertThat(why(store().mend(pack, Progress.SILENT))).isEqualTo(Why.NO_NETWORK);
        assertThat(model()).hasContent("v 0 0 1");
        online = true;
        Debs.written(archive, "another package".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(why(store().mend(pack, Progress.SILENT))).isEqualTo(Why.WRONG_HASH);
        assertThat(model()).hasContent("v 0 0 1");
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsFetched() {
        room = 4_999_999;
        Availability full = store().obtain(pack, Progress.SILENT);
        assertThat(why(full)).isEqualTo(Why.DISK_FULL);
        assertThat(full.toString()).contains("needs 5 MB of disk space");
        assertThat(asked).isEmpty();
        room = 5_000_000;
        install();
    }

    @Test
    void whatWasFetchedAndVerifiedIsNotFetchedAgain() throws IOException {
        Files.createDirectories(place().scratch());
        Files.copy(archive, place().archive());
        room = 3_000_000;
        install();
        assertThat(asked).isEmpty();
        assertThat(place().scratch()).doesNotExist();
    }

    @Test
    void whatAnOlderStudioUnpackedIsStillRead() throws IOException {
        install();
        List<String> old =
                new ArrayList<>(List.of("studio-pack\t1", pack.source().identity(), "CC-BY"));
        store().manifest(pack).orElseThrow().files().forEach(f -> old.add(f.path() + "\t" + f.bytes() + "\tBob"));
        Files.write(place().target().resolve(Manifest.NAME), old);
        assertThat(store().look(pack)).isInstanceOf(Ready.class);
        assertThat(store().inspect(pack, Progress.SILENT)).isEqualTo(new Inspection.Sound(pack, 3, sizes(), 3));
    }

    private long sizes() {
        return store().manifest(pack).orElseThrow().bytes();
    }
}
