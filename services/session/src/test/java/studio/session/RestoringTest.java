package studio.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.math.Transform;
import studio.scene.Node;
import studio.scene.command.NodeCommand;
import studio.scene.content.Group;
import studio.scene.history.Cause;
import studio.scene.term.NodeId;
import studio.storage.ProjectStore;
import studio.storage.Restoration;
import studio.storage.Restoring;
import studio.storage.backup.Backups;
import studio.storage.check.Verification;
import studio.storage.database.Database;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.lock.Holder;

/// What comes back of a damaged project.
class RestoringTest {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Holder HOLDER = Holder.here("test", CLOCK);

    @TempDir
    private Path temporary;

    private ProjectFolder folder = new ProjectFolder(Path.of("."));

    @BeforeEach
    void film() throws StorageFailure {
        folder = new ProjectFolder(temporary.resolve("Film"));
        ProjectStore.create(folder, "Film", "test", Optional.empty(), CLOCK);
        edit("a b c");
    }

    @Test
    void aDamagedRecordCostsStepsAndNotTheScene() throws StorageFailure {
        damage("UPDATE journal SET command=replace(command, '\"b\"', '\"x\"') WHERE seq=2");
        assertThat(verify()).extracting(f -> f.part()).contains("journal");
        assertThatThrownBy(this::names).isInstanceOf(StorageFailure.class);

        Restoration restoration = restoring().latest(Optional.empty());
        assertThat(restoration.source()).isEqualTo("the file itself");
        assertThat(restoration.change()).isEqualTo(3);
        assertThat(restoration.notes()).contains("The record of change 2 is damaged or missing.");
        assertThat(names()).isEqualTo("a b c");
        assertThat(verify()).isEmpty();
    }

    @Test
    void aDamagedSceneIsReplayed() throws StorageFailure {
        damage("UPDATE objects SET node=replace(node, '\"b\"', '\"x\"')");
        assertThatThrownBy(this::names).isInstanceOf(StorageFailure.class);
        restoring().latest(Optional.empty());
        assertThat(names()).isEqualTo("a b c");
    }

    @Test
    void whenTheFileIsGoneTheBackupComesBack() throws StorageFailure, IOException {
        try (Session session = Session.open(folder, Optional.empty(), HOLDER, CLOCK)) {
            session.errand((store, now) -> new Backups(folder, CLOCK).make(store.database(), store.key(), "by-hand"))
                    .join();
        }
        edit("d");
        Files.writeString(folder.database(), "a text of some kind", StandardCharsets.UTF_8);
        assertThatThrownBy(this::names)
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        e -> assertThat(e.problem().code()).isEqualTo("project.none"));
        Restoration restoration = restoring().latest(Optional.empty());
        assertThat(restoration.source()).startsWith("project-").endsWith(".ams");
        assertThat(names()).isEqualTo("a b c");
        assertThat(Files.readString(Path.of(restoration.aside()))).isEqualTo("a text of some kind");
    }

    @Test
    void aNamedBackupComesBackAndTheFileIsSetAside() throws StorageFailure {
        String backup;
        try (Session session = Session.open(folder, Optional.empty(), HOLDER, CLOCK)) {
            backup = session.errand(
                            (store, now) -> new Backups(folder, CLOCK).make(store.database(), store.key(), "by-hand"))
                    .join()
                    .name();
        }
        edit("d");
        Restoration restoration = restoring().from(backup, Optional.empty());
        assertThat(names()).isEqualTo("a b c");
        assertThat(Files.exists(Path.of(restoration.aside()))).isTrue();
        assertThatThrownBy(() -> restoring().from("project-unheard-of", Optional.empty()))
                .isInstanceOf(StorageFailure.class);
    }

    /// The plug was pulled after the restored file was ready and before it had the name.
    @Test
    void aRestoreThatWasBrokenOffIsCarriedToItsEnd() throws StorageFailure, IOException {
        Path earlier = temporary.resolve("earlier.ams");
        Files.copy(folder.database(), earlier);
        edit("d e");
        assertThat(names()).isEqualTo("a b c d e");
        Path ready = folder.root().resolve("project.ready");
        Files.copy(earlier, ready);
        Files.write(folder.root().resolve("project.ams-wal"), new byte[] {1, 2, 3});
        assertThat(names()).isEqualTo("a b c");
        assertThat(Files.exists(ready)).isFalse();
    }

    @Test
    void aSoundProjectComesThroughWhole() throws StorageFailure {
        Restoration restoration = restoring().latest(Optional.empty());
        assertThat(restoration.notes()).containsExactly("Every change could be saved.");
        assertThat(names()).isEqualTo("a b c");
    }

    private Restoring restoring() {
        return new Restoring(folder, HOLDER, CLOCK);
    }

    private void damage(String sql) throws StorageFailure {
        try (Database database = Database.open(folder.database(), Optional.empty(), Database.Mode.WRITE)) {
            database.execute(sql);
        }
    }

    private List<studio.storage.check.Finding> verify() throws StorageFailure {
        return Verification.of(folder.database(), Optional.empty()).findings();
    }

    private void edit(String names) throws StorageFailure {
        try (Session session = Session.open(folder, Optional.empty(), HOLDER, CLOCK)) {
            for (String name : names.split(" ", -1)) {
                Node node = Node.of(new NodeId(name), name, Transform.IDENTITY, new Group());
                session.submit(Submission.of(session.snapshot(), new NodeCommand.Add(node), Cause.said("add " + name)))
                        .join();
            }
        }
    }

    private String names() throws StorageFailure {
        try (Session session = Session.open(folder, Optional.empty(), HOLDER, CLOCK)) {
            return String.join(
                    " ",
                    session.snapshot().scene().nodes().stream().map(Node::name).toList());
        }
    }
}
