package studio.direction.shot;

import java.util.ArrayList;
import java.util.List;
import studio.math.Bounds;
import studio.math.Vec3;

/// What must be in the picture, and when: the boxes of the subjects, cut where the shot size cuts them.
final class Composition {
    private static final int MOMENTS = 13;
    private static final double WIDTH_OF_BUST = 0.55;

    private final List<Subject> subjects;
    private final int main;
    private final Sizing sizing;

    Composition(List<Subject> subjects, int main, Sizing sizing) {
        this.subjects = List.copyOf(subjects);
        this.main = main;
        this.sizing = sizing;
    }

    Subject main() {
        return subjects.get(main);
    }

    List<Subject> subjects() {
        return subjects;
    }

    Sizing sizing() {
        return sizing;
    }

    /// The boxes to be framed at a share of the time.
    List<Bounds> at(double share) {
        return subjects.stream().map(s -> cut(s, share)).toList();
    }

    /// The boxes that are to be sharp at a share of the time: the main subject when the size is close, else all.
    List<Bounds> sharp(double share) {
        return sizing.cuts() ? List.of(cut(main(), share)) : at(share);
    }

    /// The boxes to be framed over the whole time.
    List<Bounds> throughout() {
        List<Bounds> boxes = new ArrayList<>();
        for (Subject subject : subjects) {
            int moments = subject.path().size() == 1 ? 1 : MOMENTS;
            for (int i = 0; i < moments; i++) {
                boxes.add(cut(subject, i / (double) Math.max(1, moments - 1)));
            }
        }
        return boxes;
    }

    /// The box of all that is framed over the whole time, uncut.
    Bounds whole() {
        return subjects.stream().map(Subject::swept).reduce(Bounds.EMPTY, Bounds::union);
    }

    /// Whether one of the subjects carries others, as a table does.
    boolean carries() {
        return subjects.stream().anyMatch(s -> !Carrying.load(s, subjects, 0).isEmpty());
    }

    private Bounds cut(Subject subject, double share) {
        Bounds box = subject.at(share);
        Bounds load = Carrying.load(subject, subjects, share);
        // Of a table only the part near what stands on it must be seen; whoever holds a cup is seen from head to foot.
        if (!load.isEmpty() && !subject.character()) {
            return Carrying.part(box, load);
        }
        if (!sizing.cuts() || !(subject.character() || subjects.size() == 1)) {
            return box;
        }
        double height = Math.max(box.size().y(), subject.character() ? subject.height() : 0);
        double top = box.max().y() - (1 - sizing.high()) * height;
        double bottom = Math.max(box.min().y(), box.max().y() - (1 - sizing.low()) * height);
        double reach = subject.character() ? WIDTH_OF_BUST * (1 - sizing.low()) * height + 0.03 : share(box);
        Vec3 center = box.center();
        double halfX = Math.min(box.size().x() / 2, reach);
        double halfZ = Math.min(box.size().z() / 2, reach);
        return new Bounds(
                new Vec3(center.x() - halfX, Math.min(bottom, top - 0.01), center.z() - halfZ),
                new Vec3(center.x() + halfX, top, center.z() + halfZ));
    }

    private double share(Bounds box) {
        return Math.max(box.size().x(), box.size().z()) / 2 * (sizing.high() - sizing.low());
    }
}
