package studio.session.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.math.Seed;
import studio.session.Session;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;
import studio.storage.lock.FolderLock;

/// Nobody else writes while somebody does, and no look takes anything away: not from this process, whose second
/// descriptor would give its locks away on POSIX systems, and not from another.
class LocksTest {
    @TempDir(factory = InMemory.class)
    private Path temporary;

    @Test
    void neitherLooksNorSecondWritersTakeAnythingAway() throws StorageFailure, IOException, InterruptedException {
        Film film = Film.made(temporary.resolve("Film"));
        long last;
        try (Session session = film.open()) {
            Hands.edit(session, new Seed(1));
            lookHere(film);
            String said = stranger(film);
            assertThat(said)
                    .startsWith("project.locked The project is open elsewhere: ")
                    .endsWith(". 1");
            assertThat(said)
                    .contains("with test (process " + ProcessHandle.current().pid() + ")");
            last = Hands.edit(session, new Seed(2)).change();
        }
        try (ProjectStore store = film.store()) {
            assertThat(store.ledger().last()).isEqualTo(last);
            assertThat(store.notice()).isEmpty();
        }
    }

    private static void lookHere(Film film) throws StorageFailure {
        assertThatThrownBy(film::open).isInstanceOf(StorageFailure.class);
        assertThat(FolderLock.holder(film.folder().lock())).isPresent();
        ProjectStore.look(film.folder(), Optional.empty(), Film.CLOCK).close();
        assertThat(film.findings()).isEmpty();
    }

    private String stranger(Film film) throws IOException, InterruptedException {
        Process child =
                Child.start(temporary, Stranger.class, film.folder().root().toString());
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(child.waitFor()).isZero();
        return said;
    }

    /// The key's change gives the old file a second name for an instant; a process killed then leaves it.
    @Test
    void aSecondNameOfTheFileIsNotOverwritten() throws StorageFailure, IOException {
        Film film = Film.made(temporary.resolve("Film"));
        try (Session session = film.open()) {
            Hands.edit(session, new Seed(1));
        }
        Files.createLink(
                film.folder().root().resolve("project.old"), film.folder().database());
        try (ProjectStore store = film.store()) {
            assertThat(store.ledger().last()).isEqualTo(1);
        }
        assertThat(film.folder().root().resolve("project.old")).doesNotExist();
        assertThat(film.findings()).isEmpty();
    }
}
