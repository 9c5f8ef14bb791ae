package studio.direction.shot;

import java.util.List;
import studio.math.Bounds;
import studio.math.Seed;
import studio.math.Vec3;
import studio.scene.term.NodeId;

/// Decides what a shot is about.
final class Compositions {
    private static final Bounds HEART = new Bounds(new Vec3(-2.6, 0, -4), new Vec3(2.6, 2.1, -0.5));

    private Compositions() {}

    static Composition of(ShotBrief brief, Seed seed) {
        if (brief.subjects().isEmpty()) {
            Bounds heart = brief.stage().isEmpty() ? HEART : brief.stage();
            Subject place = new Subject(
                    new NodeId("place"), "the place", false, heart.size().y(), List.of(heart));
            return new Composition(
                    List.of(place), 0, Sizes.ofPlace(brief.words().size()));
        }
        List<Subject> subjects = brief.subjects();
        int main = Math.clamp(brief.words().subject().orElse(0), 0, subjects.size() - 1);
        Sizing sizing = Sizes.choose(brief.words(), subjects, subjects.get(main));
        return new Composition(subjects, main, Sizes.composed(sizing, brief.words(), subjects, seed));
    }
}
