package studio.assets.human;

import java.util.Map;
import java.util.TreeMap;

/// A body's build in the terms of MakeHuman's macro targets: shares of few extremes, mixed.
///
/// @param male 0 for a woman's body, 1 for a man's
/// @param years age, 1 to 90
/// @param muscle 0 to 1, one half is average
/// @param weight 0 to 1, one half is average
/// @param height 0 to 1, one half is average for that age
/// @param african share of that origin's features
/// @param asian share of that origin's features; the rest is caucasian
record Physique(double male, double years, double muscle, double weight, double height, double african, double asian) {
    private static final double CHILD = 0.1875;

    Physique {
        if (!(years >= 1 && years <= 90) || outside(male) || outside(muscle) || outside(weight) || outside(height)) {
            throw new IllegalArgumentException("a build out of range");
        }
        if (outside(african) || outside(asian) || african + asian > 1.000001) {
            throw new IllegalArgumentException("origins are shares of one");
        }
    }

    private static boolean outside(double share) {
        return !(share >= 0 && share <= 1);
    }

    /// The targets to mix, with their shares, in the order of their names.
    Map<String, Double> targets() {
        Map<String, Double> mix = new TreeMap<>();
        Map<String, Double> origins = new TreeMap<>();
        put(origins, "african", african);
        put(origins, "asian", asian);
        put(origins, "caucasian", 1 - african - asian);
        for (Map.Entry<String, Double> sex : sexes().entrySet()) {
            for (Map.Entry<String, Double> age : ages().entrySet()) {
                double share = sex.getValue() * age.getValue();
                String figure = sex.getKey() + "-" + age.getKey();
                origins.forEach((origin, part) -> mix.put(origin + "-" + figure, part * share));
                builds().forEach((build, part) -> {
                    mix.put("universal-" + figure + "-" + build, part * share);
                    heights()
                            .forEach((tall, most) ->
                                    mix.put("height/" + figure + "-" + build + "-" + tall, part * share * most));
                });
            }
        }
        return mix;
    }

    private Map<String, Double> sexes() {
        Map<String, Double> shares = new TreeMap<>();
        put(shares, "male", male);
        put(shares, "female", 1 - male);
        return shares;
    }

    /// A life is cut at 1, 10, 25 and 90 years; between the cuts the neighbours mix.
    private Map<String, Double> ages() {
        double t = years < 25 ? (years - 1) / 48 : 0.5 + (years - 25) / 130;
        Map<String, Double> shares = new TreeMap<>();
        if (t < CHILD) {
            put(shares, "baby", 1 - t / CHILD);
            put(shares, "child", t / CHILD);
        } else if (t < 0.5) {
            double grown = (t - CHILD) / (0.5 - CHILD);
            put(shares, "child", 1 - grown);
            put(shares, "young", grown);
        } else {
            put(shares, "young", 2 - 2 * t);
            put(shares, "old", 2 * t - 1);
        }
        return shares;
    }

    private Map<String, Double> builds() {
        Map<String, Double> shares = new TreeMap<>();
        thirds("muscle", muscle)
                .forEach((strong, a) ->
                        thirds("weight", weight).forEach((heavy, b) -> put(shares, strong + "-" + heavy, a * b)));
        return shares;
    }

    private Map<String, Double> heights() {
        Map<String, Double> shares = new TreeMap<>();
        put(shares, "maxheight", 2 * height - 1);
        put(shares, "minheight", 1 - 2 * height);
        return shares;
    }

    private static Map<String, Double> thirds(String of, double value) {
        double most = Math.max(0, 2 * value - 1);
        double least = Math.max(0, 1 - 2 * value);
        Map<String, Double> shares = new TreeMap<>();
        put(shares, "max" + of, most);
        put(shares, "min" + of, least);
        put(shares, "average" + of, 1 - most - least);
        return shares;
    }

    private static void put(Map<String, Double> shares, String name, double share) {
        if (share > 1e-9) {
            shares.put(name, share);
        }
    }
}
