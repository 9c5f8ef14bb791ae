package studio.scene.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.math.Seed;
import studio.math.Transform;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.NodeCommand;
import studio.scene.content.Group;
import studio.scene.sample.AnyCommand;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;

/// The laws of going back and forth, over random lives of a scene.
class HistoryTest {
    private static final Scene EMPTY = Scene.EMPTY;

    @Test
    void undoTakesBackWhatWasDone() {
        int steps = 0;
        History history = History.of(EMPTY);
        for (int i = 0; i < 2_000; i++) {
            if (history.did(AnyCommand.at(new Seed(1).derive(i)), Cause.byHand())
                    instanceof Step.Taken(var next, var did)) {
                History back = taken(next.stepBack());
                assertThat(back.scene()).isEqualTo(history.scene());
                assertThat(taken(back.stepForward()).scene()).isEqualTo(next.scene());
                history = next;
                steps++;
            }
        }
        assertThat(steps).isGreaterThan(500);
    }

    @Test
    void undoneToTheBeginningNothingIsLeft() {
        History history = History.of(EMPTY);
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            if (history.did(AnyCommand.at(new Seed(2).derive(i)), Cause.byHand())
                    instanceof Step.Taken(var next, var did)) {
                scenes.add(history.scene());
                history = next;
            }
        }
        for (Scene earlier : scenes.reversed()) {
            history = taken(history.stepBack());
            assertThat(history.scene()).isEqualTo(earlier);
        }
        assertThat(history.stepBack()).isInstanceOf(Step.Refused.class);
    }

    @Test
    void theJournalAloneRebuildsTheHistory() {
        for (int life = 0; life < 20; life++) {
            Seed seed = new Seed(3).derive(life);
            History history = History.of(EMPTY);
            List<Entry> journal = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                if (anyStep(history, seed.derive(i)) instanceof Step.Taken(History next, Entry entry)) {
                    history = next;
                    journal.add(entry);
                }
            }
            assertThat(History.replayed(EMPTY, journal).history()).isEqualTo(history);
            assertThat(History.replayed(EMPTY, journal).problem()).isEmpty();
        }
    }

    @Test
    void aJournalThatCannotBeStopsAtItsFault() {
        History.Replay replay = History.replayed(
                EMPTY, List.of(new Entry.Did(add("a"), Cause.byHand()), new Entry.Redid(), new Entry.Undid()));
        assertThat(replay.problem().orElseThrow().code()).isEqualTo("history.end");
        assertThat(replay.history().scene().node(new NodeId("a"))).isPresent();
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        History history = taken(History.of(EMPTY).did(add("a"), Cause.byHand()));
        History other = taken(taken(history.stepBack()).did(add("b"), Cause.byHand()));
        assertThat(other.redoTitle()).isEmpty();
        assertThat(other.stepForward()).isInstanceOf(Step.Refused.class);
        assertThat(other.isStale(history.changes())).isTrue();
    }

    @Test
    void aRefusedCommandIsNoStep() {
        History history = taken(History.of(EMPTY).did(add("a"), Cause.byHand()));
        assertThat(history.did(add("a"), Cause.byHand())).isInstanceOf(Step.Refused.class);
    }

    @Test
    void stepsAreCalledAfterWhatTheyDo() {
        History history = taken(History.of(EMPTY).did(add("red chair"), Cause.said("a red chair")));
        assertThat(history.undoTitle()).contains("Add red chair");
        assertThat(history.done().getLast().cause()).isEqualTo(new Cause(Cause.Hand.AI, "a red chair"));
        History batch = taken(history.did(new Batch("Clear the room", List.of()), Cause.byHand()));
        assertThat(batch.undoTitle()).contains("Clear the room");
        assertThat(taken(batch.stepBack()).redoTitle()).contains("Clear the room");
    }

    @Test
    void onlySoManyStepsCanBeTakenBack() {
        History history = taken(History.of(EMPTY).did(add("a"), Cause.byHand()));
        for (int i = 0; i < Limits.UNDO_DEPTH; i++) {
            history = taken(history.did(new NodeCommand.Rename(new NodeId("a"), "name " + i), Cause.byHand()));
        }
        assertThat(history.done()).hasSize(Limits.UNDO_DEPTH);
        for (int i = 0; i < Limits.UNDO_DEPTH; i++) {
            history = taken(history.stepBack());
        }
        assertThat(history.stepBack()).isInstanceOf(Step.Refused.class);
        // The oldest step, adding the node, is out of reach; the renames are not.
        assertThat(history.scene().node(new NodeId("a")).orElseThrow().name()).isEqualTo("a");
    }

    private static Step anyStep(History history, Seed seed) {
        double what = seed.derive("what").unit();
        if (what < 0.2) {
            return history.stepBack();
        }
        return what < 0.3 ? history.stepForward() : history.did(AnyCommand.at(seed), Cause.said("seed " + seed));
    }

    private static NodeCommand.Add add(String name) {
        NodeId id = new NodeId(name.replace(' ', '-'));
        return new NodeCommand.Add(Node.of(id, name, Transform.IDENTITY, new Group()));
    }

    private static History taken(Step step) {
        return switch (step) {
            case Step.Taken(History history, Entry entry) -> history;
            case Step.Refused(var problem) -> throw new AssertionError(problem);
        };
    }
}
