package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only what the allow-list names leaves an archive, and nothing lands outside the folder.
class UnpackerTest {
    private static final Credit ANN = new Credit("x", "Ann", "CC0-1.0");
    private static final Credit BOB = new Credit("", "Bob", "CC-BY-3.0");
    private static final Pack PACK = new Pack(
            "toy",
            "toys",
            new Source.Npm("toy-data", "1.0.0", Checksum.sha512("")),
            1,
            10_000,
            "CC0-1.0",
            List.of(new Pack.Item("a/", ANN), new Pack.Item("one.bin", BOB)),
            List.of());

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void emptyTarget() throws IOException {
        target = Files.createDirectories(folder.resolve("deep").resolve("target"));
    }

    private List<Manifest.File> unpack(byte[] tar) throws IOException {
        Path archive = Tars.packed(folder.resolve("toy.tgz"), tar);
        Limits limits = new Limits(50, 5_000, 10_000, 120, 1);
        return new Unpacker(PACK, limits, Progress.SILENT).unpack(archive, target);
    }

    private List<Manifest.File> unpack(Tars.Entry... entries) throws IOException {
        return unpack(Tars.plain(List.of(entries)));
    }

    @Test
    void admittedEntriesComeOutWithTheirCredit() throws IOException {
        List<Manifest.File> files = unpack(
                Tars.file("package/a/x.json", "{}"),
                Tars.file("package/a/x.thumb.png", "small"),
                Tars.file("package/a/readme.txt", "words"),
                Tars.file("package/b/y.json", "{}"),
                Tars.file("package/one.bin", "1234"));
        assertThat(files)
                .containsExactly(
                        new Manifest.File("a/x.json", 2, sha256("{}"), ANN),
                        new Manifest.File("one.bin", 4, sha256("1234"), BOB));
        assertThat(Files.readString(target.resolve("one.bin"))).isEqualTo("1234");
        assertThat(tree(target)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package/a/../../evil.json",
                "../evil.json",
                "package/../../../evil.json",
                "/a/evil.json",
                "package//a/evil.json",
                "package/a/./evil.json",
                "package/a\\..\\evil.json",
                "package/a/c:evil.json"
            })
    void namesThatPointElsewhereRefuseTheWholeArchive(String name) throws IOException {
        assertThatThrownBy(() -> unpack(Tars.file(name, "{}"))).isInstanceOf(BadArchive.class);
        assertThat(tree(folder).filter(path -> path.toString().contains("evil")))
                .isEmpty();
    }

    @Test
    void linksAndFoldersAreNeverMade() throws IOException {
        assertThat(unpack(Tars.link("package/a/x.json"), new Tars.Entry("package/a/d.json", "", '5')))
                .isEmpty();
        assertThat(tree(target)).isEmpty();
    }

    @Test
    void theSameEntryTwiceIsRefused() {
        assertThatThrownBy(() -> unpack(Tars.file("package/one.bin", "1"), Tars.file("package/one.bin", "2")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void sizesHaveLimits() throws IOException {
        assertThat(unpack(Tars.file("package/one.bin", "x".repeat(5_000)))).hasSize(1);
        assertThatThrownBy(() -> unpack(Tars.file("package/a/big.json", "x".repeat(5_001))))
                .isInstanceOf(BadArchive.class);
        assertThatThrownBy(() -> unpack(
                        Tars.file("package/a/1.json", "x".repeat(4_000)),
                        Tars.file("package/a/2.json", "x".repeat(4_000)),
                        Tars.file("package/a/3.json", "x".repeat(4_000))))
                .isInstanceOf(BadArchive.class);
    }

    @Test
    void countsHaveLimits() {
        Tars.Entry[] many = new Tars.Entry[51];
        java.util.Arrays.setAll(many, i -> Tars.file("package/other/" + i, ""));
        assertThatThrownBy(() -> unpack(many)).isInstanceOf(BadArchive.class);
    }

    @Test
    void anArchiveCutShortAnywhereIsRefusedOrEmpty() {
        byte[] whole = Tars.plain(List.of(Tars.file("package/one.bin", "x".repeat(1_000))));
        for (int length : List.of(100, 511, 513, 700, 1_500)) {
            assertThatThrownBy(() -> unpack(java.util.Arrays.copyOf(whole, length)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aHeaderWhoseSumIsWrongIsRefused() {
        byte[] tar = Tars.plain(List.of(Tars.file("package/one.bin", "1")));
        tar[3] ^= 1;
        assertThatThrownBy(() -> unpack(tar)).isInstanceOf(BadArchive.class);
    }

    @Test
    void longNamesComeFromPaxHeaders() throws IOException {
        String record = "31 path=package/a/renamed.json\n";
        List<Manifest.File> files = unpack(new Tars.Entry("pax", record, 'x'), Tars.file("package/short", "{}"));
        assertThat(files).extracting(Manifest.File::path).containsExactly("a/renamed.json");
    }

    private static String sha256(String text) {
        var digest = Checksum.Kind.SHA256.digest();
        digest.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Checksum.of(Checksum.Kind.SHA256, digest).text();
    }

    private static Stream<Path> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }
}
