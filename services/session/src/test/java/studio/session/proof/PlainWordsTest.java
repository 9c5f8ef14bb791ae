package studio.session.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.math.Seed;
import studio.session.Session;
import studio.storage.ProjectStore;
import studio.storage.database.Database;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.key.Passphrase;

/// What keeps a project from being opened is said in words, with a code, and with what to do next.
class PlainWordsTest {
    /// Something done to a folder before it is opened.
    interface Mischief {
        void on(ProjectFolder folder) throws IOException, StorageFailure;
    }

    /// @param words of the sentence
    record Case(String name, Mischief mischief, Optional<String> passphrase, String code, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir(factory = InMemory.class)
    private Path temporary;

    static List<Case> cases() {
        return Stream.of(openings(), strangers(), contents())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> openings() {
        return List.of(
                of("no folder", f -> delete(f), "project.missing", "There is no project in"),
                of("folder is a file", f -> fileInstead(f), "project.missing", "There is no project in"),
                of("a text", f -> text(f, "once upon a time ".repeat(20)), "project.none", "no project of the studio"),
                of("an empty file", f -> text(f, ""), "project.none", "no project of the studio"),
                of("a foreign database", f -> sql(f, "PRAGMA application_id=77"), "project.none", "some other program"),
                of("a newer version", f -> sql(f, "PRAGMA user_version=99"), "project.newer", "schema 99; this one"),
                of("an older lie", f -> sql(f, "PRAGMA user_version=1"), "project.damaged", "not as they should be"),
                of("a newer recipe", f -> recipe(f), "project.newer", "encrypted by a newer version"),
                of("no passphrase", f -> encrypt(f), "project.passphrase-needed", "is encrypted and opens with"),
                new Case(
                        "a wrong passphrase",
                        f -> encrypt(f),
                        Optional.of("wrong"),
                        "project.passphrase-wrong",
                        "does not open the project Film"));
    }

    private static List<Case> strangers() {
        String trigger = "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM roles; END";
        return List.of(
                of("a trigger", f -> sql(f, trigger), "project.damaged", "not as they should be"),
                of("a view", f -> sql(f, "CREATE VIEW v AS SELECT 1"), "project.damaged", "not as they should be"),
                of("a table", f -> sql(f, "CREATE TABLE t(x)"), "project.damaged", "not as they should be"),
                of("a table less", f -> sql(f, "DROP TABLE roles"), "project.damaged", "not as they should be"));
    }

    private static List<Case> contents() {
        return List.of(
                of("a row less", f -> sql(f, "DELETE FROM journal WHERE seq=1"), "project.damaged", "change 1 in"),
                of("a row more", f -> sql(f, row()), "project.damaged", "change 4 in the history"),
                of(
                        "no scene",
                        f -> sql(f, "PRAGMA foreign_keys=OFF", "DELETE FROM scenes"),
                        "project.damaged",
                        "has no scene"),
                of("no name", f -> sql(f, "DELETE FROM projects"), "project.damaged", "what it is called"),
                of(
                        "another scene",
                        f -> sql(f, "UPDATE scenes SET rate_seconds=3"),
                        "project.damaged",
                        "is not what was"),
                of(
                        "another place",
                        f -> sql(f, "UPDATE scenes SET head=1"),
                        "project.damaged",
                        "lacks changes up to 3"),
                of("half a scene", f -> sql(f, "UPDATE scenes SET rate_frames=0"), "project.damaged", "frame rate of"));
    }

    private static String row() {
        return "INSERT INTO journal SELECT 4, kind, 4, 3, title, hand, words, form, command, at, chain FROM journal"
                + " WHERE seq=3";
    }

    private static Case of(String name, Mischief mischief, String code, String words) {
        return new Case(name, mischief, Optional.empty(), code, words);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrongIsSaid(Case wrong) throws StorageFailure, IOException {
        Film film = film();
        wrong.mischief.on(film.folder());
        Optional<Passphrase> passphrase = wrong.passphrase.map(p -> Passphrase.of(p.toCharArray()));
        for (int twice = 0; twice < 2; twice++) {
            assertThatThrownBy(() -> Session.open(film.folder(), passphrase, Film.HOLDER, Film.CLOCK))
                    .isInstanceOfSatisfying(StorageFailure.class, e -> check(e, wrong.code, wrong.words));
        }
    }

    @Test
    void aFileInTheWayIsSaid() throws IOException {
        Path file = Files.writeString(temporary.resolve("Film"), "x");
        assertThatThrownBy(() -> Film.made(file))
                .isInstanceOfSatisfying(
                        StorageFailure.class, e -> check(e, "disk.file-in-the-way", "where a folder belongs"));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsSaid() throws StorageFailure, IOException {
        assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Film film = film();
        Path root = film.folder().root();
        Files.delete(film.folder().lock());
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-x------"));
        try {
            assumeTrue(!Files.isWritable(root), "who may do anything is refused nothing");
            assertThatThrownBy(film::open)
                    .isInstanceOfSatisfying(
                            StorageFailure.class, e -> check(e, "disk.read-only", "may not be read or written"));
        } finally {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void check(StorageFailure failure, String code, String words) {
        assertThat(failure.problem().code()).isEqualTo(code);
        assertThat(failure.problem().sentence()).contains(words).endsWith(".");
        assertThat(failure.problem().remedy()).isNotBlank();
    }

    private Film film() throws StorageFailure {
        Film film = Film.made(temporary.resolve("Film"));
        try (Session session = film.open()) {
            for (int i = 0; i < 3; i++) {
                Hands.edit(session, new Seed(3).derive(i));
            }
        }
        return film;
    }

    private static void sql(ProjectFolder folder, String... statements) throws StorageFailure {
        try (Database database = Database.open(folder.database(), Optional.empty(), Database.Mode.WRITE)) {
            for (String statement : statements) {
                database.execute(statement);
            }
        }
    }

    private static void text(ProjectFolder folder, String text) throws IOException {
        Files.writeString(folder.database(), text);
    }

    /// As a later version would mark a key that is made in another way.
    private static void recipe(ProjectFolder folder) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.database());
        byte[] mark = "AMSX\u0002".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        Files.write(folder.database(), bytes);
    }

    private static void encrypt(ProjectFolder folder) throws IOException, StorageFailure {
        Files.delete(folder.database());
        Optional<Passphrase> right = Optional.of(Passphrase.of("right".toCharArray()));
        ProjectStore.create(folder, "Film", "test", right, Film.CLOCK);
    }

    private static void delete(ProjectFolder folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder.root())) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void fileInstead(ProjectFolder folder) throws IOException {
        delete(folder);
        Files.writeString(folder.root(), "x");
    }
}
