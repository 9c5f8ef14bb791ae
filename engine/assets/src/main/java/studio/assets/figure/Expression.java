package studio.assets.figure;

import java.util.Map;
import studio.geometry.Face;
import studio.geometry.Feeling;
import studio.geometry.Viseme;

/// What a face's muscles do at a moment: how far each [FaceUnit] goes, 0–1. Values of this class are never changed.
final class Expression {
    static final Expression CALM = new Expression(new float[FaceUnit.COUNT]);

    /// How much of a feeling the mouth keeps while it speaks.
    private static final double KEPT_IN_SPEECH = 0.55;

    private final float[] shares;

    private Expression(float[] shares) {
        this.shares = shares;
    }

    /// A face, limited to what a face can do.
    static Expression of(Face face) {
        if (face.isCalm()) {
            return CALM;
        }
        double[] sum = new double[FaceUnit.COUNT];
        for (Map.Entry<Feeling, Double> felt : face.feelings().entrySet()) {
            add(sum, Muscles.of(felt.getKey()), felt.getValue());
        }
        speak(sum, face.speech());
        Muscles.limit(sum);
        Muscles.close(sum, FaceUnit.EYE_LEFT_CLOSURE, face.lids().left());
        Muscles.close(sum, FaceUnit.EYE_RIGHT_CLOSURE, face.lids().right());
        return of(sum);
    }

    private static Expression of(double[] sum) {
        float[] shares = new float[FaceUnit.COUNT];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (float) Math.clamp(sum[i], 0.0, 1.0);
        }
        return new Expression(shares);
    }

    private static void speak(double[] sum, Map<Viseme, Double> speech) {
        double loudest =
                speech.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        for (FaceUnit unit : FaceUnit.values()) {
            sum[unit.place()] *= unit.movesLips() ? 1 - (1 - KEPT_IN_SPEECH) * loudest : 1;
        }
        speech.forEach((viseme, strength) -> add(sum, Muscles.of(viseme), strength));
    }

    private static void add(double[] sum, Map<FaceUnit, Double> muscles, double strength) {
        muscles.forEach((unit, share) -> sum[unit.place()] += share * strength);
    }

    /// This expression with the lids moved: a share of what is open closes, or opens wider below zero.
    Expression withLids(double left, double right) {
        if (left == 0 && right == 0) {
            return this;
        }
        double[] sum = new double[FaceUnit.COUNT];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = shares[i];
        }
        Muscles.close(sum, FaceUnit.EYE_LEFT_CLOSURE, left);
        Muscles.close(sum, FaceUnit.EYE_RIGHT_CLOSURE, right);
        return of(sum);
    }

    float share(FaceUnit unit) {
        return shares[unit.place()];
    }

    boolean isCalm() {
        for (float share : shares) {
            if (share > 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether what lies behind the lips may be seen.
    boolean partsLips() {
        for (FaceUnit unit : FaceUnit.values()) {
            if (unit.partsLips() && shares[unit.place()] > 0) {
                return true;
            }
        }
        return false;
    }
}
