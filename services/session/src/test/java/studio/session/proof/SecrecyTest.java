package studio.session.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studio.direction.Receipt;
import studio.math.Seed;
import studio.math.Transform;
import studio.scene.Node;
import studio.scene.command.NodeCommand;
import studio.scene.content.Group;
import studio.scene.history.Cause;
import studio.scene.term.NodeId;
import studio.session.Session;
import studio.session.Submission;
import studio.storage.ProjectStore;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.key.Passphrase;
import studio.storage.table.ReceiptRows;

/// What others can see of a project on the disk: of an encrypted one not a word, and of none even the names of files.
class SecrecyTest {
    private static final List<String> MARKS = List.of("Rosebud", "Quetzalcoatl", "Xanadu", "Thunderbird");
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE);
    private static final String PASSPHRASE = "correct horse battery";

    @TempDir(factory = InMemory.class)
    private Path temporary;

    @Test
    void noWordOfAnEncryptedProjectLiesInItsFolder() throws StorageFailure, IOException, InterruptedException {
        ProjectFolder folder = new ProjectFolder(temporary.resolve("Film"));
        Optional<Passphrase> passphrase = Optional.of(Passphrase.of(PASSPHRASE.toCharArray()));
        ProjectStore.create(folder, MARKS.get(3), "test", passphrase, Film.CLOCK);
        try (Session session = Session.open(folder, passphrase, Film.HOLDER, Film.CLOCK)) {
            write(session);
            look(folder, "open");
            Victim.checkpoint(session);
            Victim.backUp(session, folder);
            look(folder, "backed up");
        }
        look(folder, "closed");
        assertThat(folder.backups()).isNotEmptyDirectory();
        Process victim = Child.start(
                temporary, Victim.class, folder.root().toString(), "1", Victim.Habit.BACKUP.name(), PASSPHRASE);
        assertThat(victim.inputReader(StandardCharsets.US_ASCII).readLine()).isNotNull();
        Thread.sleep(200);
        look(folder, "in another process");
        victim.toHandle().destroyForcibly();
        victim.waitFor();
        look(folder, "killed");
        assertThat(readable(Film.made(temporary.resolve("Plain"))))
                .as("the search finds")
                .isTrue();
    }

    private static void write(Session session) {
        Node node = Node.of(new NodeId("n"), MARKS.get(0), Transform.IDENTITY, new Group());
        session.submit(Submission.of(session.snapshot(), new NodeCommand.Add(node), Cause.said("make " + MARKS.get(1))))
                .join();
        session.errand((store, now) -> {
                    new ReceiptRows(store.database())
                            .keep(now.head(), List.of(new Receipt("one " + MARKS.get(2), true, "1")));
                    return now;
                })
                .join();
        for (int i = 0; i < 20; i++) {
            Hands.edit(session, new Seed(9).derive(i));
        }
    }

    private static boolean readable(Film plain) throws StorageFailure, IOException {
        try (Session session = plain.open()) {
            write(session);
        }
        return MARKS.subList(0, 3).stream()
                .allMatch(mark -> holds(plain.folder().database(), mark.getBytes(StandardCharsets.UTF_8)));
    }

    private static void look(ProjectFolder folder, String when) throws IOException {
        for (Path file : files(folder.root())) {
            for (String mark : MARKS) {
                for (Charset encoding : ENCODINGS) {
                    assertThat(holds(file, mark.getBytes(encoding)))
                            .as("%s holds %s when %s", file.getFileName(), mark, when)
                            .isFalse();
                }
            }
        }
    }

    /// A file may go while it is looked for.
    private static boolean holds(Path file, byte[] mark) {
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return text.contains(new String(mark, StandardCharsets.ISO_8859_1));
        } catch (java.nio.file.NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayReadAProject() throws StorageFailure, IOException {
        Film film = Film.made(temporary.resolve("Film"));
        try (Session session = film.open()) {
            write(session);
            Victim.backUp(session, film.folder());
            List<String> names = checkRights(film.folder().root());
            assertThat(names).contains("project.ams", "project.ams-wal", "project.ams-shm", "project.lock");
            assertThat(names).anyMatch(name -> name.endsWith("by-hand.ams"));
        }
        List<String> names = checkRights(film.folder().root());
        assertThat(names).containsOnlyOnce("project.ams").doesNotContain("project.ams-wal");
        // A backup is one file: reading it leaves none beside it.
        assertThat(names).allMatch(name -> name.equals("project.lock") || name.endsWith(".ams"));
    }

    private static List<String> checkRights(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                assertThat(rights).as(path.toString()).isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
        return files(root).stream().map(f -> f.getFileName().toString()).toList();
    }
}
