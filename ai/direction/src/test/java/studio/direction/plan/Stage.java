package studio.direction.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.Brief;
import studio.direction.Proposal;
import studio.direction.Receipt;
import studio.direction.Reply;
import studio.direction.Role;
import studio.direction.Staged;
import studio.direction.receipt.Receipts;
import studio.direction.report.Moment;
import studio.direction.report.Reporter;
import studio.language.Reading;
import studio.language.reader.Reader;
import studio.scene.Scene;
import studio.scene.command.Outcome;

/// The notation of the direction's tests: words staged in cardboard, then checked by what is seen.
///
/// ```text
///   stage("two red cups left of a plate").count("cup", 2).holds()
/// ```
final class Stage {
    private final Proposal proposal;
    private final Scene scene;
    private final List<Moment> moments;
    private final List<Receipt> receipts;

    private Stage(Proposal proposal, Scene scene, List<Moment> moments) {
        this.proposal = proposal;
        this.scene = scene;
        this.moments = moments;
        this.receipts = Receipts.measure(proposal, moments);
    }

    static Stage stage(String words) {
        return stage(words, 1);
    }

    static Stage stage(String words, long seed) {
        return stage(new Reader().read(words), seed);
    }

    /// Stages a telegram, see [Telegram].
    static Stage telegram(String text) {
        return stage(Telegram.read(text), 1);
    }

    private static Stage stage(Reading reading, long seed) {
        Cardboard cardboard = new Cardboard();
        Brief brief = new Brief(
                seed, Brief.DEFAULT.seconds(), Brief.DEFAULT.rate(), Brief.DEFAULT.width(), Brief.DEFAULT.height());
        Reply reply = new Director(cardboard, cardboard).direct(reading, brief);
        assertThat(reply).isInstanceOf(Reply.Proposed.class);
        Proposal proposal = ((Reply.Proposed) reply).proposal();
        Outcome outcome = proposal.batch().applyTo(Scene.EMPTY);
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        Scene scene = ((Outcome.Applied) outcome).scene();
        return new Stage(proposal, scene, new Reporter(cardboard).moments(proposal, scene, brief));
    }

    Proposal proposal() {
        return proposal;
    }

    Scene scene() {
        return scene;
    }

    /// Every receipt is held.
    Stage holds() {
        assertThat(receipts)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r)
                        .extracting(Receipt::held)
                        .as("%s: %s", r.claim(), r.measured())
                        .isEqualTo(true));
        return this;
    }

    /// The receipt of this sentence has failed.
    Stage fails(String claim) {
        assertThat(receipts).anySatisfy(r -> {
            assertThat(r.claim()).isEqualTo(claim);
            assertThat(r.held()).isFalse();
        });
        return this;
    }

    Stage count(String noun, int wanted) {
        assertThat(asked(noun)).hasSize(wanted);
        return this;
    }

    private List<Role> asked(String noun) {
        return proposal.roles().stream()
                .filter(r -> r.origin() == Role.Origin.ASKED && r.noun().equals(noun))
                .toList();
    }

    /// No two things that the words name stand in one another, and none floats, at the start.
    Stage solid() {
        List<Moment.Seen> seen = staged(moments.getFirst());
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                boolean through = seen.get(i)
                        .box()
                        .grown(-0.01)
                        .overlaps(seen.get(j).box().grown(-0.01));
                assertThat(through)
                        .as("%s stands in %s", seen.get(i).id(), seen.get(j).id())
                        .isFalse();
            }
        }
        return this;
    }

    Stage grounded() {
        List<Moment.Seen> seen = staged(moments.getFirst());
        for (Moment.Seen e : seen) {
            boolean onGround = Math.abs(e.box().min().y()) < 0.01;
            boolean onThing = seen.stream()
                    .filter(other -> !other.id().equals(e.id()))
                    .anyMatch(other -> other.box().gap(e.box()) < 0.02);
            assertThat(onGround || onThing).as("%s rests on something", e.id()).isTrue();
        }
        return this;
    }

    private List<Moment.Seen> staged(Moment moment) {
        List<String> ids = proposal.roles().stream()
                .filter(r -> r.origin() != Role.Origin.DRESSING)
                .map(r -> r.node().value())
                .toList();
        return moment.entities().stream().filter(e -> ids.contains(e.id())).toList();
    }

    /// The motion that plays for a verb.
    Optional<String> clip(String verb) {
        return proposal.staged().stream()
                .filter(s -> s instanceof Staged.Action a && a.verb().equals(verb))
                .map(s -> (Staged.Action) s)
                .findFirst()
                .flatMap(Staged.Action::clip);
    }

    /// The start of every action in seconds, in the order of the words.
    List<Double> starts() {
        List<Double> starts = new ArrayList<>();
        for (Staged s : proposal.staged()) {
            if (s instanceof Staged.Action a) {
                starts.add(a.from());
                assertThat(a.from()).isLessThan(a.to());
                assertThat(a.to()).isLessThanOrEqualTo(scene.timeline().durationSeconds());
            }
        }
        return starts;
    }
}
