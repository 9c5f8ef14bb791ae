package studio.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.Pins;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.StageCommand;
import studio.scene.content.Group;
import studio.scene.history.Cause;
import studio.scene.sample.AnyCommand;
import studio.scene.term.NodeId;
import studio.storage.ProjectStore;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.key.Passphrase;
import studio.storage.lock.Holder;
import studio.storage.table.Role;
import studio.storage.table.RoleRows;

/// A project's life: opened, edited, taken back, closed, opened again.
class SessionTest {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Holder HOLDER = Holder.here("test", CLOCK);

    @TempDir
    private Path temporary;

    private ProjectFolder folder = new ProjectFolder(Path.of("."));

    @BeforeEach
    void create() throws StorageFailure {
        folder = new ProjectFolder(temporary.resolve("My Movie"));
        ProjectStore.create(folder, "My Movie", "test", Optional.empty(), CLOCK);
    }

    @Test
    void everyEditIsThereAfterReopening() throws StorageFailure {
        Scene scene;
        try (Session session = open()) {
            for (int i = 0; i < 300; i++) {
                apply(session, AnyCommand.at(new Seed(1).derive(i)), Cause.said("edit " + i));
            }
            scene = session.snapshot().scene();
            assertThat(scene.nodes().size()).isGreaterThan(10);
        }
        try (Session session = open()) {
            assertThat(session.snapshot().scene()).isEqualTo(scene);
            assertThat(session.snapshot().history().done()).hasSizeGreaterThan(50);
        }
    }

    @Test
    void undoAndRedoReachOverReopenings() throws StorageFailure {
        try (Session session = open()) {
            add(session, "a");
            add(session, "b");
            add(session, "c");
            session.undo(1).join();
        }
        try (Session session = open()) {
            assertThat(names(session)).isEqualTo("a b");
            session.redo(1).join();
            assertThat(names(session)).isEqualTo("a b c");
            session.undo(3).join();
            assertThat(names(session)).isEmpty();
            assertThat(session.undo(1).join()).isInstanceOf(Answer.Refused.class);
        }
        try (Session session = open()) {
            assertThat(names(session)).isEmpty();
            session.redo(2).join();
            assertThat(names(session)).isEqualTo("a b");
        }
    }

    @Test
    void anyStepThereEverWasCanBeReturnedTo() throws StorageFailure {
        try (Session session = open()) {
            add(session, "a");
            long b = add(session, "b");
            session.undo(1).join();
            add(session, "c");
            assertThat(names(session)).isEqualTo("a c");
            session.travel(b).join();
            assertThat(names(session)).isEqualTo("a b");
            session.undo(1).join();
            assertThat(names(session)).isEqualTo("a c");
            session.travel(1).join();
            assertThat(names(session)).isEqualTo("a");
            session.travel(0).join();
            assertThat(names(session)).isEmpty();
            assertThat(session.travel(99).join()).isInstanceOf(Answer.Refused.class);
        }
    }

    @Test
    void aStalePlanIsRefusedOrMadeAgain() throws StorageFailure {
        try (Session session = open()) {
            Snapshot early = session.snapshot();
            add(session, "a");
            Submission late = Submission.of(early, new NodeCommand.Add(node("b")), Cause.byHand());
            assertThat(refusal(session, late)).isEqualTo("session.stale");
            Submission again =
                    late.replanned(now -> new Submission.Plan.Made(new NodeCommand.Add(node("b" + now.change()))));
            assertThat(session.submit(again).join()).isInstanceOf(Answer.Done.class);
            assertThat(names(session)).isEqualTo("a b1");
        }
    }

    @Test
    void whatWasSetByHandHoldsAgainstWords() throws StorageFailure {
        try (Session session = open()) {
            apply(session, new NodeCommand.Add(node("chair")), Cause.said("a chair"));
            apply(session, move("chair", 1), Cause.byHand());
            Pins.Pin pin = new Pins.Pin(new NodeId("chair"), Pins.Property.TRANSFORM);
            assertThat(session.snapshot().scene().pins().list()).containsExactly(pin);
            Submission moved = Submission.of(session.snapshot(), move("chair", 2), Cause.said("move it"));
            assertThat(refusal(session, moved)).isEqualTo("pin.holds");
            apply(
                    session,
                    new Batch("said so", List.of(new StageCommand.Unpin(pin), move("chair", 2))),
                    Cause.said("x"));
            session.undo(3).join();
            assertThat(session.snapshot().scene().pins().list()).isEmpty();
        }
    }

    @Test
    void anEncryptedProjectOpensWithItsPassphraseOnly() throws StorageFailure {
        ProjectFolder secret = new ProjectFolder(temporary.resolve("Secret"));
        Passphrase right = Passphrase.of("correct horse".toCharArray());
        ProjectStore.create(secret, "Secret", "test", Optional.of(right), CLOCK);
        try (Session session = Session.open(secret, Optional.of(right), HOLDER, CLOCK)) {
            add(session, "treasure");
        }
        try (Session session = Session.open(secret, Optional.of(right), HOLDER, CLOCK)) {
            assertThat(names(session)).isEqualTo("treasure");
        }
        checkRefused(secret, Optional.empty(), "project.passphrase-needed");
        checkRefused(secret, Optional.of(Passphrase.of("wrong".toCharArray())), "project.passphrase-wrong");
    }

    @Test
    void aRoleOpensNoMoreThanItAllows() throws StorageFailure {
        try (Session session = open()) {
            String token = session.errand((store, now) -> new RoleRows(store.database()).grant("Bo", Role.LOOK, CLOCK))
                    .join();
            Role role = session.errand((store, now) -> new RoleRows(store.database()).of(token))
                    .join()
                    .orElseThrow();
            Door door = Door.of(session, role);
            Submission edit = Submission.of(door.snapshot(), new NodeCommand.Add(node("a")), Cause.said("a"));
            assertThat(door.submit(edit).join()).isInstanceOf(Answer.Refused.class);
            assertThat(door.undo(1).join()).isInstanceOf(Answer.Refused.class);
            assertThat(door.travel(0).join()).isInstanceOf(Answer.Refused.class);
            assertThat(door.errand((store, now) -> "in")).isCompletedExceptionally();
            assertThat(Door.of(session, Role.EDIT).submit(edit).join()).isInstanceOf(Answer.Done.class);
            assertThat(Door.of(session, Role.OWN).errand((store, now) -> "in").join())
                    .isEqualTo("in");
            Optional<Role> stranger = session.errand((store, now) -> new RoleRows(store.database()).of("guessed"))
                    .join();
            assertThat(stranger).isEmpty();
        }
    }

    @Test
    void aSecondWriterIsToldWhoHoldsTheProject() throws StorageFailure {
        try (Session session = open()) {
            assertThatThrownBy(this::open).isInstanceOfSatisfying(StorageFailure.class, e -> {
                assertThat(e.problem().code()).isEqualTo("project.locked");
                assertThat(e.problem().sentence()).contains("with test (process " + HOLDER.process());
            });
            add(session, "a");
            try (ProjectStore look = ProjectStore.look(folder, Optional.empty(), CLOCK)) {
                assertThat(look.history().scene()).isEqualTo(session.snapshot().scene());
            }
        }
    }

    private void checkRefused(ProjectFolder project, Optional<Passphrase> passphrase, String code) {
        assertThatThrownBy(() -> Session.open(project, passphrase, HOLDER, CLOCK))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    private Session open() throws StorageFailure {
        return Session.open(folder, Optional.empty(), HOLDER, CLOCK);
    }

    private static Node node(String name) {
        return Node.of(new NodeId(name), name, Transform.IDENTITY, new Group());
    }

    private static Command move(String name, double x) {
        return new NodeCommand.Place(new NodeId(name), Transform.at(new Vec3(x, 0, 0)));
    }

    private static long add(Session session, String name) {
        apply(session, new NodeCommand.Add(node(name)), Cause.said("add " + name));
        return session.snapshot().head();
    }

    private static void apply(Session session, Command command, Cause cause) {
        session.submit(Submission.of(session.snapshot(), command, cause)).join();
    }

    private static String refusal(Session session, Submission submission) {
        return session.submit(submission).join() instanceof Answer.Refused(var problem) ? problem.code() : "done";
    }

    private static String names(Session session) {
        return String.join(
                " ", session.snapshot().scene().nodes().stream().map(Node::name).toList());
    }
}
