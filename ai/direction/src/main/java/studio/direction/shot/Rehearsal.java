package studio.direction.shot;

import java.util.List;
import studio.math.Bounds;
import studio.math.Vec3;

/// Goes through a take before it is shot and counts what is wrong with it: things out of the picture, a camera inside a
/// thing or outside its room, something in front of the main subject. Zero is a good take.
final class Rehearsal {
    private static final int MOMENTS = 9;
    private static final double TOLERANCE = 0.02;
    private static final double CLEARANCE = 0.08;
    private static final double INSIDE = 20;
    private static final double BLOCKED = 0.6;
    private static final double OUT = 4;

    private final Composition composition;
    private final double aspect;

    Rehearsal(Composition composition, double aspect) {
        this.composition = composition;
        this.aspect = aspect;
    }

    /// @param limit from which on it does not matter how bad a take is
    double faults(Take take, double limit) {
        int moments = take.rests()
                        && composition.subjects().stream()
                                .allMatch(s -> s.path().size() == 1)
                ? 1
                : MOMENTS;
        double faults = 0;
        for (int i = 0; i < moments && faults < limit; i++) {
            double share = moments == 1 ? 0 : i / (moments - 1.0);
            faults += at(take, share) / moments;
        }
        return faults;
    }

    private double at(Take take, double share) {
        Pose pose = take.at(share);
        Viewfinder viewfinder = new Viewfinder(pose, aspect);
        Region frame = Region.FRAME.scaled(1 + TOLERANCE);
        double faults = take.strays(share);
        for (Bounds box : composition.at(share)) {
            faults += OUT * viewfinder.region(box).excess(frame);
        }
        return faults + crowding(pose, share);
    }

    private double crowding(Pose pose, double share) {
        double faults = 0;
        Vec3 target = focusPoint(share);
        List<Subject> subjects = composition.subjects();
        for (Subject subject : subjects) {
            Bounds box = subject.at(share);
            if (box.grown(CLEARANCE).contains(pose.position())) {
                faults += INSIDE;
            }
            if (!subject.node().equals(composition.main().node())
                    && !box.grown(0.02).contains(target)
                    && crosses(pose.position(), target, box)) {
                faults += BLOCKED;
            }
        }
        return faults;
    }

    private Vec3 focusPoint(double share) {
        Bounds box = composition.main().at(share);
        return new Vec3(
                box.center().x(),
                box.min().y() + 0.7 * box.size().y(),
                box.center().z());
    }

    /// Whether the straight way between two points goes through a box: the slab test of Kay and Kajiya 1986.
    private static boolean crosses(Vec3 from, Vec3 to, Bounds box) {
        Vec3 way = to.minus(from);
        double enter = 0;
        double leave = 1;
        double[] start = {from.x(), from.y(), from.z()};
        double[] step = {way.x(), way.y(), way.z()};
        double[] low = {box.min().x(), box.min().y(), box.min().z()};
        double[] high = {box.max().x(), box.max().y(), box.max().z()};
        for (int axis = 0; axis < 3; axis++) {
            double near = (low[axis] - start[axis]) / step[axis];
            double far = (high[axis] - start[axis]) / step[axis];
            enter = Math.max(enter, Math.min(near, far));
            leave = Math.min(leave, Math.max(near, far));
        }
        return enter < leave;
    }
}
