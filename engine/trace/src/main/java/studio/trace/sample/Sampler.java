package studio.trace.sample;

/// The numbers that steer one path: two-dimensional Sobol points, shuffled and scrambled anew for each pair of
/// dimensions after Burley (2020), and dealt out to the pixels along a Morton curve after Ahmed and Wonka (2020), so
/// that
/// neighbouring pixels err in opposite directions and a denoiser has little left to do. A pixel's numbers depend on
/// nothing but pixel, sample, dimension and seed.
public final class Sampler {
    private static final int[] SECOND = secondDimension();
    private final int seed;
    private final int countBits;
    private int index;
    private int dimension;
    private float first;
    private float second;

    /// @param samples the most samples a pixel will take
    public Sampler(long seed, int samples) {
        this.seed = hash((int) seed ^ hash((int) (seed >>> 32)));
        this.countBits = 32 - Integer.numberOfLeadingZeros(Math.max(0, samples - 1));
    }

    /// Goes to the beginning of a pixel's sample.
    public void start(int x, int y, int sample) {
        index = (spread(x) | spread(y) << 1) << countBits | sample;
        dimension = 0;
    }

    /// Draws the next point of the unit square: [#u] and [#v].
    public void next() {
        int h = hash(seed + ++dimension * 0x9e3779b9);
        int shuffled = scramble(index, h);
        first = unit(scrambleReversed(shuffled, hash(h ^ 0x68bc21eb)));
        second = unit(Integer.reverse(owen(Integer.reverse(sobol(shuffled)), hash(h ^ 0x02e5be93))));
    }

    public float u() {
        return first;
    }

    public float v() {
        return second;
    }

    /// Jumps to a numbered group of dimensions, so that what one bounce draws does not shift what the next one gets.
    public void dimension(int number) {
        dimension = number;
    }

    private static float unit(int bits) {
        return (bits >>> 8) * 0x1p-24f;
    }

    /// Radical inverse of the index in base two, scrambled: reversing twice cancels out.
    private static int scrambleReversed(int index, int seed) {
        return Integer.reverse(owen(index, seed));
    }

    private static int scramble(int index, int seed) {
        return Integer.reverse(owen(Integer.reverse(index), seed));
    }

    /// Nested uniform scrambling of reversed bits by the hash of Laine and Karras (2011), constants by Vegdahl.
    private static int owen(int reversed, int seed) {
        int x = reversed;
        x ^= x * 0x3d20adea;
        x += seed;
        x *= (seed >>> 16) | 1;
        x ^= x * 0x05526c56;
        x ^= x * 0x53a22864;
        return x;
    }

    private static int sobol(int index) {
        return SECOND[index & 255]
                ^ SECOND[256 + (index >>> 8 & 255)]
                ^ SECOND[512 + (index >>> 16 & 255)]
                ^ SECOND[768 + (index >>> 24)];
    }

    /// Sobol's second dimension: direction numbers of Pascal's triangle modulo two, tabulated a byte at a time.
    private static int[] secondDimension() {
        int[] direction = new int[32];
        direction[0] = 1 << 31;
        for (int i = 1; i < 32; i++) {
            direction[i] = direction[i - 1] ^ direction[i - 1] >>> 1;
        }
        int[] table = new int[1024];
        for (int i = 0; i < 1024; i++) {
            for (int bit = 0; bit < 8; bit++) {
                table[i] ^= (i >> bit & 1) == 0 ? 0 : direction[(i >> 8) * 8 + bit];
            }
        }
        return table;
    }

    private static int spread(int v) {
        int x = v & 0x7ff;
        x = (x | x << 8) & 0x00ff00ff;
        x = (x | x << 4) & 0x0f0f0f0f;
        x = (x | x << 2) & 0x33333333;
        return (x | x << 1) & 0x55555555;
    }

    private static int hash(int v) {
        int x = v;
        x = (x ^ x >>> 16) * 0x21f0aaad;
        x = (x ^ x >>> 15) * 0x735a2d97;
        return x ^ x >>> 15;
    }
}
