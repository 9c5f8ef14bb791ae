package studio.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.math.Transform;
import studio.scene.Node;
import studio.scene.command.NodeCommand;
import studio.scene.content.Group;
import studio.scene.history.Cause;
import studio.scene.term.NodeId;
import studio.storage.Locksmith;
import studio.storage.ProjectStore;
import studio.storage.backup.Backups;
import studio.storage.check.Verification;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.key.Passphrase;
import studio.storage.lock.Holder;

/// A project put under a key, under another, and under none again; nothing readable stays behind.
class LocksmithTest {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Holder HOLDER = Holder.here("test", CLOCK);
    private static final String MARK = "Rosebud";

    @TempDir
    private Path temporary;

    @Test
    void aProjectGoesUnderAKeyAndBack() throws StorageFailure, IOException {
        ProjectFolder folder = new ProjectFolder(temporary.resolve("Film"));
        Optional<Passphrase> none = Optional.empty();
        Optional<Passphrase> first = Optional.of(Passphrase.of("first".toCharArray()));
        Optional<Passphrase> second = Optional.of(Passphrase.of("zweites Wort".toCharArray()));
        ProjectStore.create(folder, "Film", "test", none, CLOCK);
        edit(folder, none, MARK);
        assertThat(filesWithMark(folder)).hasSize(2);

        Locksmith locksmith = new Locksmith(folder, HOLDER, CLOCK);
        assertThat(locksmith.change(none, first)).isEmpty();
        assertThat(filesWithMark(folder)).isEmpty();
        edit(folder, first, "more");

        assertThat(locksmith.change(first, second)).isEmpty();
        edit(folder, second, "still more");
        assertThat(filesWithMark(folder)).isEmpty();

        assertThat(locksmith.change(second, none)).isEmpty();
        assertThat(filesWithMark(folder)).isNotEmpty();
        try (Session session = Session.open(folder, none, HOLDER, CLOCK)) {
            List<String> names =
                    session.snapshot().scene().nodes().stream().map(Node::name).toList();
            assertThat(names).containsExactly(MARK, "more", "still more");
            session.undo(3).join();
            assertThat(session.snapshot().scene().nodes().size()).isZero();
        }
        for (var backup : new Backups(folder, CLOCK).all()) {
            assertThat(Verification.of(backup.file(), Optional.empty()).findings())
                    .isEmpty();
        }
    }

    private static void edit(ProjectFolder folder, Optional<Passphrase> passphrase, String name) throws StorageFailure {
        try (Session session = Session.open(folder, passphrase, HOLDER, CLOCK)) {
            NodeId id = new NodeId("n" + session.snapshot().change());
            Node node = Node.of(id, name, Transform.IDENTITY, new Group());
            session.submit(Submission.of(session.snapshot(), new NodeCommand.Add(node), Cause.said("add " + name)))
                    .join();
            session.errand((store, now) -> new Backups(folder, CLOCK).make(store.database(), store.key(), "by-hand"))
                    .join();
        }
    }

    private static List<Path> filesWithMark(ProjectFolder folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.root())) {
            return files.filter(Files::isRegularFile)
                    .filter(LocksmithTest::hasMark)
                    .toList();
        }
    }

    private static boolean hasMark(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(MARK);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
