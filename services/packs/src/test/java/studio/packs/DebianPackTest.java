package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.assets.furniture.FurnitureItem;
import studio.assets.furniture.LibraryCatalogue;

/// A Debian package gives out the pieces of its furniture libraries that are not left out, each with its maker;
/// whatever else it may be made to hold stays inside.
class DebianPackTest {
    private static final String LIBRARY = "./usr/share/toys/Toys.sh3f";
    private static final Pack PACK = new Pack(
            "toy",
            "toys",
            new Source.Debian("toys", "1-1", Checksum.sha256("")),
            1,
            20_000,
            "CC-BY-3.0",
            List.of(new Pack.Item("usr/share/toys/Toys.sh3f", new Credit("Toys", "", "CC-BY-3.0"))),
            List.of("Toys/brand"));
    private static final Limits LIMITS = new Limits(40, 10_000, 20_000, 120, 1);

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void emptyTarget() throws IOException {
        target = Files.createDirectories(folder.resolve("deep").resolve("target"));
    }

    private List<Manifest.File> unpack(byte[] deb) throws IOException {
        Path archive = Debs.written(folder.resolve("archive"), deb);
        return new Unpacker(PACK, LIMITS, Progress.SILENT).unpack(archive, target);
    }

    private List<Manifest.File> unpackLibrary(Map<String, String> entries) throws IOException {
        return unpack(Debs.deb(List.of(Debs.file(LIBRARY, Debs.library(entries)))));
    }

    private static Map<String, String> honest() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("LICENSE.TXT", "CC-BY");
        entries.put(LibraryCatalogue.FILE, Debs.catalogue("ball", "brand"));
        entries.put("toys/ball/ball.obj", "v 0 0 0");
        entries.put("toys/ball/Red.JPG", "picture");
        entries.put("toys/ball/setup.exe", "no");
        entries.put("toys/brand/brand.obj", "v 0 0 0");
        entries.put("toys/ball.png", "icon");
        entries.put("other/thing.obj", "in no catalogue");
        return entries;
    }

    private void refused(byte[] deb) {
        assertThatThrownBy(() -> unpack(deb)).isInstanceOf(IOException.class);
    }

    private List<String> landed() throws IOException {
        try (var all = Files.walk(target)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> target.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void piecesComeOutWithTheirMakers() throws IOException {
        List<Manifest.File> files = unpackLibrary(honest());
        assertThat(landed())
                .containsExactly(
                        "furniture/Toys/LICENSE.TXT",
                        "furniture/Toys/" + LibraryCatalogue.FILE,
                        "furniture/Toys/toys/ball/Red.JPG",
                        "furniture/Toys/toys/ball/ball.obj");
        assertThat(files)
                .filteredOn(f -> f.path().endsWith(".obj"))
                .extracting(Manifest.File::credit)
                .containsExactly(new Credit("The ball", "Ann", "CC-BY-3.0"));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("archive", "deep");
    }

    @Test
    void onlyPiecesThatWereLetOutAreRead() throws IOException {
        unpackLibrary(honest());
        assertThat(LibraryCatalogue.read(target.resolve("furniture/Toys")).items())
                .extracting(FurnitureItem::asset)
                .containsExactly("furniture/toys/ball");
    }

    @Test
    void everyPackingOfDebianIsReadOrNamed() throws IOException {
        byte[] tar = Tars.plain(List.of(Debs.file(LIBRARY, Debs.library(honest()))));
        Map<String, byte[]> plain = Debs.members(new byte[0]);
        plain.remove("data.tar.xz");
        plain.put("data.tar", tar);
        assertThat(unpack(Debs.ar(plain))).hasSize(4);
        plain.remove("data.tar");
        plain.put("data.tar.zst", tar);
        assertThatThrownBy(() -> unpack(Debs.ar(plain)))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("data.tar.zst");
    }

    @Test
    void membersStandInTheirOrder() {
        byte[] data = Debs.xz(Tars.plain(List.of(Debs.file(LIBRARY, Debs.library(honest())))));
        for (List<String> order : List.of(
                List.of("data.tar.xz", "debian-binary", "control.tar.xz"),
                List.of("debian-binary", "data.tar.xz", "control.tar.xz"),
                List.of("debian-binary", "control.tar.xz"),
                List.of("debian-binary"),
                List.<String>of())) {
            Map<String, byte[]> members = new LinkedHashMap<>();
            order.forEach(name -> members.put(name, Debs.members(data).get(name)));
            refused(Debs.ar(members));
        }
        Map<String, byte[]> later = Debs.members(data);
        later.put("debian-binary", "3.0\n".getBytes(StandardCharsets.US_ASCII));
        refused(Debs.ar(later));
    }

    @Test
    void aPackageCutShortAnywhereIsRefused() {
        byte[] whole = Debs.deb(List.of(Debs.file(LIBRARY, Debs.library(honest()))));
        for (int length = 0; length < whole.length - 100; length += 61) {
            refused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void changedBytesAreRefusedOrHarmless() throws IOException {
        byte[] whole = Debs.deb(List.of(Debs.file(LIBRARY, Debs.library(honest()))));
        for (int at = 0; at < whole.length; at += 37) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            try {
                unpack(changed);
            } catch (IOException e) {
                assertThat(e).isNotNull();
            }
            Place.delete(target);
            emptyTarget();
            assertThat(folder.toFile().list()).hasSize(2);
        }
    }

    @Test
    void linksAndPathsThatLeadOutNeverLand() throws IOException {
        assertThat(unpack(Debs.deb(List.of(Tars.link(LIBRARY))))).isEmpty();
        refused(Debs.deb(List.of(Tars.file("./usr/../../../evil.sh3f", "x"))));
        for (String evil :
                List.of("../evil.obj", "toys/ball/../../../../evil.obj", "/toys/ball/evil.obj", "c:/evil.obj")) {
            Map<String, String> entries = honest();
            entries.put(evil, "evil");
            entries.put(LibraryCatalogue.FILE, Debs.catalogue("ball") + piece(2, evil));
            assertThat(unpackLibrary(entries)).as(evil).noneMatch(f -> f.path().contains("evil"));
            Place.delete(target);
            emptyTarget();
        }
    }

    private static String piece(int number, String model) {
        String n = "#" + number + "=";
        return "id" + n + "evil\nname" + n + "evil\nmodel" + n + model + "\nwidth" + n + "1\ndepth" + n + "1\nheight"
                + n + "1\n";
    }

    @Test
    void bombsGoOffNowhere() {
        Map<String, String> large = honest();
        large.put("toys/ball/bomb.png", "0".repeat(10_001));
        assertThatThrownBy(() -> unpackLibrary(large))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("too large");
        Map<String, String> much = honest();
        for (int i = 0; i < 5; i++) {
            much.put("toys/ball/" + i + ".png", "0".repeat(9_000));
        }
        assertThatThrownBy(() -> unpackLibrary(much)).isInstanceOf(IOException.class);
        Map<String, String> many = honest();
        for (int i = 0; i < 40; i++) {
            many.put("toys/ball/" + i + ".txt", "");
        }
        assertThatThrownBy(() -> unpackLibrary(many)).isInstanceOf(IOException.class);
    }

    @Test
    void aLibraryWithoutACatalogueIsRefused() {
        assertThatThrownBy(() -> unpackLibrary(Map.of("toys/ball/ball.obj", "v 0 0 0")))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("no catalogue");
        assertThatThrownBy(() -> unpack(Debs.deb(List.of(Tars.file(LIBRARY, "no zip at all")))))
                .isInstanceOf(BadArchive.class);
    }
}
