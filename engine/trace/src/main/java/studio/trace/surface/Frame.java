package studio.trace.surface;

/// An orthonormal frame around a direction, without branches at the pole (Duff and others 2017).
public final class Frame {
    private float ax;
    private float ay;
    private float az;
    private float bx;
    private float by;
    private float bz;
    private float cx;
    private float cy;
    private float cz;

    /// Puts the third axis along a direction of length one.
    public void set(float x, float y, float z) {
        float sign = Math.copySign(1f, z);
        float p = -1 / (sign + z);
        float q = x * y * p;
        ax = 1 + sign * x * x * p;
        ay = sign * q;
        az = -sign * x;
        bx = q;
        by = sign + y * y * p;
        bz = -y;
        cx = x;
        cy = y;
        cz = z;
    }

    public float a(float x, float y, float z) {
        return ax * x + ay * y + az * z;
    }

    public float b(float x, float y, float z) {
        return bx * x + by * y + bz * z;
    }

    public float c(float x, float y, float z) {
        return cx * x + cy * y + cz * z;
    }

    public float x(float a, float b, float c) {
        return ax * a + bx * b + cx * c;
    }

    public float y(float a, float b, float c) {
        return ay * a + by * b + cy * c;
    }

    public float z(float a, float b, float c) {
        return az * a + bz * b + cz * c;
    }
}
