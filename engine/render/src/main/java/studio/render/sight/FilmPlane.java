package studio.render.sight;

import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.render.Eye;

/// Where points of the world fall on the film: a pinhole at the eye, measured in pixels from the top left.
///
/// @param scaleX pixels to the right per unit of the tangent of the angle from the axis
/// @param scaleY pixels downwards per unit of the same; pixels are square but for rounding of the sides
record FilmPlane(Eye eye, int width, int height, double scaleX, double scaleY) {
    /// Nearer than this, in metres, nothing is projected.
    static final double NEAR = 0.02;

    /// The film of a raster that is not aimed yet.
    static final FilmPlane NONE = new FilmPlane(new Eye(Vec3.ZERO, Quat.IDENTITY, 1, 1, 0, 0), 1, 1, 1, 1);

    private static final int LONG_SIDE = 160;

    /// A film of 160 pixels along its longer side.
    static FilmPlane of(Eye eye, double aspect) {
        int width = aspect >= 1 ? LONG_SIDE : Math.max(1, (int) Math.round(LONG_SIDE * aspect));
        int height = aspect >= 1 ? Math.max(1, (int) Math.round(LONG_SIDE / aspect)) : LONG_SIDE;
        double reach = StrictMath.tan(eye.verticalFov() / 2);
        return new FilmPlane(eye, width, height, width / 2.0 / (reach * aspect), height / 2.0 / reach);
    }

    /// Three rows of four numbers that carry a point of an instance to (right, up, forward) of the camera.
    double[] matrix(Transform world) {
        Quat back = eye.rotation().inverse();
        Vec3 offset = back.rotate(world.position().minus(eye.position()));
        Quat turn = back.times(world.rotation());
        Vec3 x = turn.rotate(Vec3.X).times(world.scale().x());
        Vec3 y = turn.rotate(Vec3.Y).times(world.scale().y());
        Vec3 z = turn.rotate(Vec3.Z).times(world.scale().z());
        return new double[] {
            x.x(), y.x(), z.x(), offset.x(), x.y(), y.y(), z.y(), offset.y(), -x.z(), -y.z(), -z.z(), -offset.z()
        };
    }

    double centerX() {
        return width / 2.0;
    }

    double centerY() {
        return height / 2.0;
    }

    /// The way from the eye through a point of the film, as (right, up, forward), one metre forward.
    Vec3 ray(double x, double y) {
        return new Vec3((x - centerX()) / scaleX, (centerY() - y) / scaleY, 1);
    }

    /// Something wholly behind the camera has no place on the film; it is reported well outside, on the side to which
    /// the camera would have to turn.
    ScreenBox behind(Vec3 center) {
        Vec3 d = eye.rotation().inverse().rotate(center.minus(eye.position()));
        double length = Math.sqrt(d.x() * d.x() + d.y() * d.y());
        double x = length < 1e-9 ? 0.5 : 0.5 + 10 * d.x() / length;
        double y = length < 1e-9 ? 10.5 : 0.5 - 10 * d.y() / length;
        return new ScreenBox(x, y, x, y);
    }

    double depth(Vec3 point) {
        return point.minus(eye.position()).dot(eye.forward());
    }
}
