package studio.trace.sample;

/// Elementary functions from additions and multiplications only. The platform's own may differ in the last digit from
/// machine to machine and between cold and hot code; these may not, and they are faster. Relative errors are a few
/// millionths.
public final class Elementary {
    private static final float TAU = 6.2831855f;

    private Elementary() {}

    /// Sine of `turns` full turns.
    public static float sinTurns(float turns) {
        float x = turns - round(turns);
        float folded = x > 0.25f ? 0.5f - x : x < -0.25f ? -0.5f - x : x;
        float a = folded * TAU;
        float s = a * a;
        return a
                * (1
                        + s
                                * (-0.16666667f
                                        + s
                                                * (0.008333331f
                                                        + s
                                                                * (-0.00019840874f
                                                                        + s * (2.7525562e-06f - s * 2.3889859e-08f)))));
    }

    /// Cosine of `turns` full turns.
    public static float cosTurns(float turns) {
        return sinTurns(turns + 0.25f);
    }

    /// Two to the power of x, for x in about ±126.
    public static float exp2(float x) {
        float clamped = Math.max(-126, Math.min(126, x));
        int whole = floor(clamped);
        float f = clamped - whole;
        float p = 1
                + f
                        * (0.6931472f
                                + f
                                        * (0.2402265f
                                                + f
                                                        * (0.05550357f
                                                                + f
                                                                        * (0.0096175f
                                                                                + f
                                                                                        * (0.00134087f
                                                                                                + f * 0.00015465f)))));
        return Float.intBitsToFloat((whole + 127) << 23) * p;
    }

    /// e to the power of x.
    public static float exp(float x) {
        return exp2(x * 1.442695f);
    }

    /// Logarithm to base two of a positive number.
    public static float log2(float x) {
        int bits = Float.floatToRawIntBits(Math.max(x, 1.2e-38f));
        int shift = (bits - 0x3f3504f3) >> 23;
        float m = Float.intBitsToFloat(bits - (shift << 23));
        float t = (m - 1) / (m + 1);
        float s = t * t;
        return shift + t * (2.88539f + s * (0.9617967f + s * (0.57707804f + s * (0.41219857f + s * 0.3205989f))));
    }

    /// A positive base to a power; zero stays zero.
    public static float pow(float base, float exponent) {
        return base <= 0 ? 0 : exp2(exponent * log2(base));
    }

    /// The angle of (x, y) as a share of a full turn, in [−0.5, 0.5].
    public static float turnsOf(float y, float x) {
        float ax = Math.abs(x);
        float ay = Math.abs(y);
        float larger = Math.max(ax, ay);
        if (larger == 0) {
            return 0;
        }
        float t = Math.min(ax, ay) / larger;
        float s = t * t;
        float angle = t
                * (0.99999607f
                        + s
                                * (-0.33317378f
                                        + s
                                                * (0.19808042f
                                                        + s
                                                                * (-0.1323932f
                                                                        + s
                                                                                * (0.07980859f
                                                                                        + s
                                                                                                * (-0.0337f
                                                                                                        + s
                                                                                                                * 0.0068f))))));
        float turns = angle / TAU;
        float upper = ay > ax ? 0.25f - turns : turns;
        float right = x < 0 ? 0.5f - upper : upper;
        return y < 0 ? -right : right;
    }

    /// The angle whose cosine is given, in radians, 0 to π.
    public static float acos(float cosine) {
        float c = Math.max(-1, Math.min(1, cosine));
        return turnsOf((float) Math.sqrt(Math.max(0, 1 - c * c)), c) * TAU;
    }

    public static int floor(float x) {
        int i = (int) x;
        return x < i ? i - 1 : i;
    }

    private static float round(float x) {
        return floor(x + 0.5f);
    }
}
