package studio.direction.shot;

/// One way in which a camera travels, turns or changes its lens. Moves compose: each changes the pose that the others
/// made. All but the rest pose's share are differences, so that the rest pose is reached at some moment of the move.
interface CameraMove {
    /// The pose after a share of the move.
    ///
    /// @param rest the pose without this move
    /// @param done 0 before the move, 1 after it, eased in between
    Pose apply(Pose rest, double done);
}
