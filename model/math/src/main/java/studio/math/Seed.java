package studio.math;

/// Seeded randomness as a value: the same seed and path give the same numbers everywhere. SplitMix64 (Steele, Lea and
/// Flood 2014) mixes the state.
///
/// Use [#derive] to give each decision its own stream, so that adding one decision does not shift the others.
public record Seed(long state) {
    /// An independent stream named by a word.
    public Seed derive(String name) {
        long mixed = state;
        for (int i = 0; i < name.length(); i++) {
            mixed = mix(mixed * 31 + name.charAt(i));
        }
        return new Seed(mixed);
    }

    /// An independent stream numbered by an index.
    public Seed derive(long index) {
        return new Seed(mix(state ^ mix(index)));
    }

    /// The next state of a sequence of draws.
    public Seed next() {
        return new Seed(state + 0x9E3779B97F4A7C15L);
    }

    /// A number in [0, 1).
    public double unit() {
        return (mix(state) >>> 11) * 0x1p-53;
    }

    /// A number in [low, high).
    public double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /// An integer in [0, bound).
    public int below(int bound) {
        return (int) (unit() * bound);
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
