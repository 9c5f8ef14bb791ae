package studio.trace.path;

import studio.math.Vec3;
import studio.render.Eye;
import studio.render.View;
import studio.trace.hierarchy.Ray;
import studio.trace.sample.Elementary;

/// A thin lens: rays from a point of the picture through a point of the pupil meet in the plane of focus.
final class Lens {
    private final float[] origin;
    private final float[] right;
    private final float[] up;
    private final float[] forward;
    private final float halfWidth;
    private final float halfHeight;
    private final float radius;
    private final float focus;
    private final int width;
    private final int height;

    Lens(View view) {
        Eye eye = view.eye();
        origin = floats(eye.position());
        right = floats(eye.right());
        up = floats(eye.up());
        forward = floats(eye.forward());
        double tangent = StrictMath.tan(eye.verticalFov() / 2);
        halfHeight = (float) tangent;
        halfWidth = (float) (tangent * view.aspect());
        radius = (float) (eye.pupil() / 2);
        focus = (float) Math.max(1e-3, eye.focus());
        width = view.width();
        height = view.height();
    }

    private static float[] floats(Vec3 v) {
        return new float[] {(float) v.x(), (float) v.y(), (float) v.z()};
    }

    /// Width in metres of a pixel at a distance of one metre.
    float spread() {
        return 2 * halfHeight / height;
    }

    /// Aims a ray through (x, y) of the picture in pixels from its upper left, and (u, v) of the pupil.
    void aim(Ray ray, float x, float y, float u, float v) {
        float a = (2 * x / width - 1) * halfWidth;
        float b = (1 - 2 * y / height) * halfHeight;
        float r = radius * (float) Math.sqrt(u);
        float la = r * Elementary.cosTurns(v);
        float lb = r * Elementary.sinTurns(v);
        float da = a - la / focus;
        float db = b - lb / focus;
        float dx = forward[0] + da * right[0] + db * up[0];
        float dy = forward[1] + da * right[1] + db * up[1];
        float dz = forward[2] + da * right[2] + db * up[2];
        float scale = 1 / (float) Math.sqrt(dx * dx + dy * dy + dz * dz);
        ray.aim(
                origin[0] + la * right[0] + lb * up[0],
                origin[1] + la * right[1] + lb * up[1],
                origin[2] + la * right[2] + lb * up[2],
                dx * scale,
                dy * scale,
                dz * scale,
                Float.POSITIVE_INFINITY);
    }

    /// Distance along the camera's forward.
    float depth(float x, float y, float z) {
        return (x - origin[0]) * forward[0] + (y - origin[1]) * forward[1] + (z - origin[2]) * forward[2];
    }
}
