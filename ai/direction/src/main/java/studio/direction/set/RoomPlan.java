package studio.direction.set;

import java.util.List;
import studio.direction.light.Daylight;
import studio.math.Bounds;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.term.Asset;

/// The floor plan of a room about a stage: large enough for the action, the furniture and a camera that moves.
///
/// @param centerX middle of the room, and of the stage
/// @param back z of the back wall's face
/// @param front z of the wall behind the camera
/// @param windowSide −1 when the window is on the left, 1 on the right
/// @param windowZ where along the side wall its middle is
/// @param window full width and height of each opening, and the height of its sill, as x, y and z
record RoomPlan(
        double centerX,
        double width,
        double height,
        double back,
        double front,
        Place.Daylit daylit,
        double windowSide,
        double windowZ,
        Vec3 window,
        Vec3 target) {
    private static final double BEHIND = 1.25;
    private static final double PLAYED = 2;
    private static final double CLEAR = 0.3;

    static RoomPlan around(Bounds stage, Place.Daylit daylit, Seed seed) {
        Vec3 size = stage.size();
        double width = Math.clamp(size.x() + 4.6, 5.6, 30);
        double height = Math.clamp(size.y() + 0.9, width > 7.5 ? 3.4 : 2.75, 12);
        double back = stage.min().z() - BEHIND;
        double front = stage.max().z() + Math.max(4.4, 1.7 * Math.max(size.x(), 1.6 * size.y()));
        double side = seed.derive("window").unit() < 0.5 ? -1 : 1;
        Vec3 opening = daylit == Place.Daylit.WINDOWS
                ? new Vec3(1.5, height - 1.1, 0.6)
                : new Vec3(seed.derive("opening").between(1.7, 2.1), 1.7, 0.55);
        Vec3 center = stage.center();
        Vec3 target = new Vec3(center.x(), Math.min(0.35, 0.5 * stage.max().y()), center.z() + 0.25);
        double windowZ = Math.max(back + opening.x() / 2 + 0.5, target.z() - 0.22 * width / 2);
        return new RoomPlan(center.x(), width, height, back, front, daylit, side, windowZ, opening, target);
    }

    Vec3 origin() {
        return new Vec3(centerX, 0, back + PLAYED);
    }

    /// The room's asset, without its colours.
    Asset shell() {
        double extra = front - back - 2 * PLAYED;
        double along = extra / 2 + back + PLAYED - windowZ;
        return Asset.of("set/room")
                .with("width", width)
                .with("depth", 2 * PLAYED)
                .with("height", height)
                .with("extra", extra)
                .with("window", daylit == Place.Daylit.NONE ? "none" : windowSide < 0 ? "left" : "right")
                .with("windows", daylit == Place.Daylit.WINDOWS ? 3 : 1)
                .with("window_at", windowSide < 0 ? along : -along)
                .with("window_width", window.x())
                .with("window_height", window.y())
                .with("sill", window.z());
    }

    /// Where a camera may be: clear of walls, ceiling and what stands along the walls.
    Bounds free() {
        double side = width / 2 - 0.75;
        return new Bounds(
                new Vec3(centerX - side, 0.12, back + 0.85), new Vec3(centerX + side, height - 0.12, front - CLEAR));
    }

    /// The middle of the window in its wall.
    Vec3 windowCenter() {
        return new Vec3(centerX + windowSide * width / 2, window.z() + window.y() / 2, windowZ);
    }

    /// Towards the sun, so that its patch falls on the stage's floor; by a high or a very low sun as near as the hour
    /// allows.
    Vec3 sunward(Daylight light) {
        Vec3 way = windowCenter().minus(target);
        double level = StrictMath.hypot(way.x(), way.z());
        double reach = StrictMath.atan2(way.y(), level) * 180 / Math.PI;
        double wished = light.elevation() > 50 ? reach + 14 : light.elevation() < 8 ? reach - 12 : reach;
        double elevation = Math.clamp(wished, 9.0, 50.0) * Math.PI / 180;
        double flat = StrictMath.cos(elevation);
        return new Vec3(way.x() / level * flat, StrictMath.sin(elevation), way.z() / level * flat);
    }

    /// A curtain each side of the window, a hand's breadth from the wall.
    List<Transform> curtains(Vec3 size) {
        double x = centerX + windowSide * (width / 2 - size.z() / 2 - 0.06);
        double reach = window.x() / 2 + size.x() / 2 - 0.12;
        double y = Math.max(0.02, window.z() + window.y() + 0.15 - size.y());
        double turn = -windowSide * Math.PI / 2;
        return List.of(
                Transform.at(new Vec3(x, y, windowZ - reach), turn),
                Transform.at(new Vec3(x, y, windowZ + reach), turn));
    }
}
