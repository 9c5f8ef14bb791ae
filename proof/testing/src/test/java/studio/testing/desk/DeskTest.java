package studio.testing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Pins.Pin;
import studio.scene.Pins.Property;
import studio.scene.Scene;
import studio.scene.command.NodeCommand;
import studio.scene.difference.Change;
import studio.scene.history.Cause;
import studio.session.Snapshot;
import studio.session.Submission;
import studio.session.desk.Accepted;
import studio.session.desk.Draft;
import studio.session.desk.Reaction;
import studio.storage.disk.StorageFailure;
import studio.storage.table.ReceiptRows;

/// Words meet a project: drafts, acceptance in part, pins, undo, receipts, over closings and openings.
class DeskTest {
    private static final String SCENE = "a red chair left of a table in a room";

    @TempDir
    private Path folder;

    @Test
    void nothingChangesBeforeADraftIsAccepted() throws StorageFailure {
        try (Talk talk = Talk.in(folder)) {
            Draft draft = talk.draft(SCENE);
            assertThat(talk.scene()).isEqualTo(Scene.EMPTY);
            assertThat(draft.difference().changes()).anyMatch(c -> c instanceof Change.Came);
            Talk.held(talk.accept(draft));
            assertThat(talk.asked()).isEqualTo("chair table");
            assertThat(talk.scene()).isEqualTo(draft.after());
        }
    }

    @Test
    void everySentenceIsOneStep() throws StorageFailure {
        try (Talk talk = Talk.in(folder)) {
            talk.say(SCENE).say("add a cat next to the table").say("paint it white and turn it around");
            assertThat(talk.change()).isEqualTo(3);
            talk.reopened().say("undo the last two changes");
            assertThat(talk.asked()).isEqualTo("chair table");
            talk.say("redo").say("undo").say("undo");
            assertThat(talk.scene()).isEqualTo(Scene.EMPTY);
        }
    }

    @Test
    void partOfAnEditIsPlannedAgain() throws StorageFailure {
        try (Talk talk = Talk.in(folder)) {
            talk.say(SCENE);
            Transform chair = talk.thing("chair").transform();
            Draft draft = talk.draft("paint the table blue and move the chair 1 m to the left");
            assertThat(draft.after().nodes()).isNotEqualTo(talk.scene().nodes());
            Talk.held(talk.accept(draft, "blue"));
            assertThat(talk.thing("chair").transform()).isEqualTo(chair);
            assertThat(talk.thing("table").content()).isNotEqualTo(draft.after());
        }
    }

    @Test
    void partOfAStagingIsStagedAgain() throws StorageFailure {
        try (Talk talk = Talk.in(folder)) {
            Draft draft = talk.draft("a chair, a table and a lamp in a room");
            Talk.held(talk.accept(draft, "chair", "lamp"));
            assertThat(talk.asked()).isEqualTo("chair lamp");
        }
    }

    @Test
    void whatWasSetByHandStaysWhenAllIsStagedAnew() throws StorageFailure {
        try (Talk talk = Talk.in(folder)) {
            talk.say(SCENE);
            Transform there = Transform.at(new Vec3(1.5, 0, -1));
            Snapshot now = talk.session().snapshot();
            NodeCommand drag = new NodeCommand.Place(talk.thing("chair").id(), there);
            talk.session().submit(Submission.of(now, drag, Cause.byHand())).join();
            Pin pin = new Pin(talk.thing("chair").id(), Property.TRANSFORM);
            assertThat(talk.scene().pins().list()).containsExactly(pin);

            talk.say("move the chair 1 m to the left");
            assertThat(talk.thing("chair").transform()).isEqualTo(there);
            talk.say("start over: a dog and a sofa in a room");
            assertThat(talk.thing("chair").transform()).isEqualTo(there);
            assertThat(talk.asked()).isEqualTo("chair dog sofa");
            assertThat(talk.scene().problems()).isEmpty();
            Draft freed = talk.draft("unpin the chair and move it 1 m to the left");
            assertThat(freed.receipts()).as("%s", freed.notes()).allMatch(r -> r.held());
            talk.accept(freed);
            assertThat(talk.thing("chair").transform()).isNotEqualTo(there);
        }
    }

    @Test
    void aDraftThatTheProjectHasMovedOnFromIsPlannedAgain() throws StorageFailure {
        try (Talk talk = Talk.in(folder)) {
            talk.say(SCENE);
            Draft draft = talk.draft("add a cat next to the table");
            talk.say("remove the chair");
            Talk.held(talk.accept(draft));
            assertThat(talk.asked()).isEqualTo("table cat");
            Draft gone = talk.draft("paint the cat blue");
            talk.say("remove the cat");
            assertThat(talk.accept(gone)).isInstanceOf(Accepted.Refused.class);
        }
    }

    @Test
    void receiptsAreKeptWithTheStep() throws StorageFailure {
        try (Talk talk = Talk.in(folder)) {
            Draft draft = talk.draft(SCENE);
            Accepted.Done done = (Accepted.Done) talk.accept(draft);
            List<?> kept = talk.reopened()
                    .session()
                    .errand((store, now) -> new ReceiptRows(store.database()).of(done.step()))
                    .join();
            assertThat(kept).isEqualTo(done.receipts()).isNotEmpty();
        }
    }

    @Test
    void questionsChangeNothingAndAmbiguityAsks() throws StorageFailure {
        try (Talk talk = Talk.in(folder)) {
            talk.say("two red chairs and a table");
            long before = talk.change();
            assertThat(talk.answer("how many chairs are there?"))
                    .isInstanceOfSatisfying(
                            Reaction.Answered.class,
                            a -> assertThat(a.sentence()).contains("2"));
            Reaction asks = talk.answer("remove the chair");
            assertThat(asks).isInstanceOf(Reaction.Asks.class);
            assertThat(talk.change()).isEqualTo(before);
        }
    }

    @Test
    void anEditThatChangesNothingIsNoStep() throws StorageFailure {
        try (Talk talk = Talk.in(folder)) {
            talk.say(SCENE).say("pin the chair");
            long before = talk.change();
            Draft draft = talk.draft("move the chair 1 m to the left");
            assertThat(talk.accept(draft)).isInstanceOf(Accepted.Unchanged.class);
            assertThat(draft.notes()).isNotEmpty();
            assertThat(talk.change()).isEqualTo(before);
        }
    }
}
