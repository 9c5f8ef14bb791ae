package studio.direction.shot;

import java.util.List;
import studio.math.Vec3;

/// Goes along with a subject: the camera repeats the subject's way over the ground from where the two began.
///
/// @param way where the subject is at evenly spaced shares of the whole time
record Follow(List<Vec3> way) implements CameraMove {
    Follow {
        way = List.copyOf(way);
    }

    static Follow of(Subject subject) {
        return new Follow(subject.path().stream().map(box -> box.center()).toList());
    }

    /// @param done here the plain share of the time: the subject, not the operator, sets the pace
    @Override
    public Pose apply(Pose rest, double done) {
        double place = done * (way.size() - 1);
        int before = (int) place;
        Vec3 here = way.get(before).lerp(way.get(Math.min(before + 1, way.size() - 1)), place - before);
        Vec3 gone = here.minus(way.getFirst());
        return rest.moved(new Vec3(gone.x(), gone.y() * 0.5, gone.z()));
    }
}
