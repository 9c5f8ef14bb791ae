package studio.render.sight;

import java.util.Arrays;
import studio.math.Vec3;

/// A grid of sample points laid over a window of the film, on which triangles are drawn. It keeps for each point the
/// nearest opaque surface, and marks which points the current outline covers. Arrays are kept from window to window.
final class Raster {
    /// What drawing a shape does.
    enum Ink {
        /// Marks what it covers and nothing else.
        OUTLINE,
        /// Marks what it covers and hides what is farther.
        OPAQUE,
        /// Marks only where it stands in front of everything opaque, and hides nothing.
        GLASS
    }

    /// A point that rounding puts a hair outside belongs to both triangles of an edge rather than to none, so that no
    /// gaps open. In shares of a corner.
    private static final double HAIR = 1e-9;

    /// Runs of sample points up to this long are tested one by one; in longer ones the ends are found first.
    private static final int SHORT = 6;

    private FilmPlane film = FilmPlane.NONE;
    private int width;
    private int height;
    private double originX;
    private double originY;
    private double stepsX = 1;
    private double stepsY = 1;
    private float[] nearest = {};
    private int[] owner = {};
    private int[] glass = {};
    private int[] face = {};
    private int[] mark = {};
    private boolean inside;
    private int stamp;
    private int marked;

    private int first;
    private int beyond;
    private Projection shape = new Projection(0);
    private Ink ink = Ink.OPAQUE;

    /// Lays the grid over a window that begins at a point of the film, and clears it.
    ///
    /// @param acrossSteps grid steps to a pixel of the film, to the right
    /// @param downSteps grid steps to a pixel of the film, downwards
    void aim(FilmPlane on, double left, double top, double acrossSteps, double downSteps, int columns, int rows) {
        film = on;
        originX = left;
        originY = top;
        stepsX = acrossSteps;
        stepsY = downSteps;
        width = columns;
        height = rows;
        inside = left >= 0
                && top >= 0
                && left + columns / acrossSteps <= on.width()
                && top + rows / downSteps <= on.height();
        int n = columns * rows;
        if (owner.length < n) {
            nearest = new float[n];
            owner = new int[n];
            glass = new int[n];
            face = new int[n];
            mark = new int[n];
            return;
        }
        Arrays.fill(nearest, 0, n, 0);
        Arrays.fill(owner, 0, n, 0);
        Arrays.fill(glass, 0, n, 0);
    }

    /// Starts a new outline: nothing is marked yet.
    void beginOutline() {
        stamp++;
        marked = 0;
    }

    /// How many points were marked since the outline began.
    int marked() {
        return marked;
    }

    boolean isMarked(int point) {
        return mark[point] == stamp;
    }

    /// The number given with the nearest opaque shape plus one, or zero.
    int owner(int point) {
        return owner[point];
    }

    /// Where the triangle of the nearest opaque shape begins in its mesh's indices.
    int face(int point) {
        return face[point];
    }

    /// The number of a pane in front of everything opaque, plus one, or zero.
    int glass(int point) {
        return glass[point];
    }

    /// How many points the grid has.
    int size() {
        return width * height;
    }

    /// Where a point lies on the film, in pixels from the left.
    double filmX(int point) {
        return originX + (point % width + 0.5) / stepsX;
    }

    /// Where a point lies on the film, in pixels from the top.
    double filmY(int point) {
        return originY + (point / width + 0.5) / stepsY;
    }

    /// Whether a point lies within the picture's edges.
    boolean inPicture(int point) {
        if (inside) {
            return true;
        }
        double x = filmX(point);
        double y = filmY(point);
        return x >= 0 && y >= 0 && x <= film.width() && y <= film.height();
    }

    boolean overlaps(Projection other) {
        return other.inFront()
                && other.left() <= originX + width / stepsX
                && other.right() >= originX
                && other.top() <= originY + height / stepsY
                && other.bottom() >= originY;
    }

    void draw(Projection next, Ink with) {
        shape = next;
        ink = with;
        int[] indices = next.instance().mesh().indices();
        float[] p = next.points();
        boolean clip = next.straddles();
        for (int i = 0; i < indices.length; i += 3) {
            int a = indices[i] * 3;
            int b = indices[i + 1] * 3;
            int c = indices[i + 2] * 3;
            if (clip && (p[a + 2] == 0 || p[b + 2] == 0 || p[c + 2] == 0)) {
                clipped(i);
            } else {
                fill(i, p[a], p[a + 1], p[a + 2], p[b], p[b + 1], p[b + 2], p[c], p[c + 1], p[c + 2]);
            }
        }
    }

    /// Cuts a triangle at the near plane (Sutherland and Hodgman 1974) and draws what is in front of it.
    private void clipped(int at) {
        int[] indices = shape.instance().mesh().indices();
        Vec3[] front = new Vec3[4];
        int count = 0;
        for (int k = 0; k < 3; k++) {
            Vec3 from = shape.inCamera(indices[at + k]);
            Vec3 to = shape.inCamera(indices[at + (k + 1) % 3]);
            if (from.z() >= FilmPlane.NEAR) {
                front[count++] = from;
            }
            if (from.z() >= FilmPlane.NEAR != to.z() >= FilmPlane.NEAR) {
                front[count++] = shape.atNearPlane(from, to);
            }
        }
        for (int k = 2; k < count; k++) {
            fillInCamera(at, front[0], front[k - 1], front[k]);
        }
    }

    private void fillInCamera(int at, Vec3 a, Vec3 b, Vec3 c) {
        fill(
                at,
                film.centerX() + film.scaleX() * a.x() / a.z(),
                film.centerY() - film.scaleY() * a.y() / a.z(),
                1 / a.z(),
                film.centerX() + film.scaleX() * b.x() / b.z(),
                film.centerY() - film.scaleY() * b.y() / b.z(),
                1 / b.z(),
                film.centerX() + film.scaleX() * c.x() / c.z(),
                film.centerY() - film.scaleY() * c.y() / c.z(),
                1 / c.z());
    }

    /// Draws a triangle given in pixels of the film with the reciprocals of its depths, which are linear on the film.
    /// Most triangles are smaller than a grid step and are dropped here, having no sample point in their box.
    private void fill(
            int at,
            double fx0,
            double fy0,
            double w0,
            double fx1,
            double fy1,
            double w1,
            double fx2,
            double fy2,
            double w2) {
        double x0 = (fx0 - originX) * stepsX;
        double x1 = (fx1 - originX) * stepsX;
        double x2 = (fx2 - originX) * stepsX;
        int left = (int) Math.max(0, Math.ceil(least(x0, x1, x2) - 0.5));
        int right = (int) Math.min(width - 1, Math.floor(-least(-x0, -x1, -x2) - 0.5));
        if (left > right) {
            return;
        }
        double y0 = (fy0 - originY) * stepsY;
        double y1 = (fy1 - originY) * stepsY;
        double y2 = (fy2 - originY) * stepsY;
        int top = (int) Math.max(0, Math.ceil(least(y0, y1, y2) - 0.5));
        int bottom = (int) Math.min(height - 1, Math.floor(-least(-y0, -y1, -y2) - 0.5));
        double area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
        if (top > bottom || area == 0) {
            return;
        }
        double share = 1 / area;
        double stepB = (y2 - y0) * share;
        double stepC = (y0 - y1) * share;
        for (int row = top; row <= bottom; row++) {
            double dy = row + 0.5 - y0;
            double dx = left + 0.5 - x0;
            double b = (dx * (y2 - y0) - dy * (x2 - x0)) * share;
            double c = (dy * (x1 - x0) - dx * (y1 - y0)) * share;
            first = 0;
            beyond = right - left + 1;
            if (beyond > SHORT) {
                narrow(b, stepB);
                narrow(c, stepC);
                narrow(1 - b - c, -stepB - stepC);
            }
            int base = row * width + left;
            for (int k = first; k < beyond; k++) {
                double inB = b + k * stepB;
                double inC = c + k * stepC;
                double inA = 1 - inB - inC;
                if (inA >= -HAIR && inB >= -HAIR && inC >= -HAIR) {
                    touch(base + k, at, inA * w0, inB * w1, inC * w2);
                }
            }
        }
    }

    private static double least(double a, double b, double c) {
        double ab = a < b ? a : b;
        return ab < c ? ab : c;
    }

    /// Keeps of the run from `first` to `beyond` about what lies on the inner side of an edge.
    private void narrow(double atLeft, double step) {
        if (step > 0) {
            double from = -atLeft / step - 1;
            first = from > first ? (int) Math.ceil(Math.min(from, width)) : first;
        } else if (step < 0) {
            double to = atLeft / -step + 1;
            beyond = to < beyond - 1 ? (int) Math.floor(Math.max(to, -1)) + 1 : beyond;
        }
    }

    /// One sample point inside a triangle. The three weights are the shares of the corners over their depths: their sum
    /// is the reciprocal of the depth here, and their proportions are right in space, not only on the film.
    private void touch(int point, int at, double a, double b, double c) {
        double reciprocal = a + b + c;
        if (shape.holed() && shape.isHole(at, a / reciprocal, b / reciprocal, c / reciprocal)) {
            return;
        }
        boolean nearer = reciprocal > nearest[point];
        if (ink == Ink.OPAQUE && nearer) {
            nearest[point] = (float) reciprocal;
            owner[point] = shape.number() + 1;
            face[point] = at;
        }
        if (ink == Ink.GLASS && nearer) {
            glass[point] = shape.number() + 1;
        }
        if (mark[point] != stamp && (nearer || ink != Ink.GLASS)) {
            mark[point] = stamp;
            marked++;
        }
    }
}
