package studio.scene;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// A persistent sparse array: values under non-negative whole numbers, walked in the order of the numbers. A change
/// copies only the branches on the way to the value (at most 32 places each) and shares everything else with the array
/// before it, after Bagwell's array mapped tries (Ideal Hash Trees, 2001).
///
/// ```
/// key 1,234 = 1·32² + 6·32 + 18      root ──1──▸ branch ──6──▸ branch ──18──▸ value
/// ```
final class Trie<T> {
    private static final int BITS = 5;
    private static final int LAST = (1 << BITS) - 1;

    private final Branch root;
    private final int shift;

    private Trie(Branch root, int shift) {
        this.root = root;
        this.shift = shift;
    }

    static <T> Trie<T> empty() {
        return new Trie<>(Branch.EMPTY, 0);
    }

    boolean isEmpty() {
        return root.mask == 0;
    }

    Optional<T> get(int key) {
        if (!covers(key)) {
            return Optional.empty();
        }
        Branch at = root;
        for (int level = shift; level > 0; level -= BITS) {
            int bit = bit(key, level);
            if ((at.mask & bit) == 0) {
                return Optional.empty();
            }
            at = (Branch) at.kids[at.place(bit)];
        }
        int bit = bit(key, 0);
        return (at.mask & bit) == 0 ? Optional.empty() : Optional.of(value(at.kids[at.place(bit)]));
    }

    Trie<T> with(int key, T value) {
        Branch grown = root;
        int level = shift;
        while (key >>> level >> BITS != 0) {
            grown = grown.mask == 0 ? grown : new Branch(1, grown);
            level += BITS;
        }
        return new Trie<>(put(grown, level, key, value), level);
    }

    Trie<T> without(int key) {
        if (!covers(key)) {
            return this;
        }
        Branch left = drop(root, shift, key);
        return left == root ? this : new Trie<>(left, shift);
    }

    /// All values in the order of their keys.
    Stream<T> stream() {
        return stream(root, shift);
    }

    private boolean covers(int key) {
        return key >>> shift >> BITS == 0;
    }

    private static Branch put(Branch branch, int level, int key, Object value) {
        int bit = bit(key, level);
        int place = branch.place(bit);
        boolean there = (branch.mask & bit) != 0;
        Object kid =
                level == 0 ? value : put(there ? (Branch) branch.kids[place] : Branch.EMPTY, level - BITS, key, value);
        return there ? branch.replaced(place, kid) : branch.inserted(bit, place, kid);
    }

    private static Branch drop(Branch branch, int level, int key) {
        int bit = bit(key, level);
        if ((branch.mask & bit) == 0) {
            return branch;
        }
        int place = branch.place(bit);
        if (level == 0) {
            return branch.removed(bit, place);
        }
        Branch kid = (Branch) branch.kids[place];
        Branch left = drop(kid, level - BITS, key);
        if (left == kid) {
            return branch;
        }
        return left.mask == 0 ? branch.removed(bit, place) : branch.replaced(place, left);
    }

    private Stream<T> stream(Branch branch, int level) {
        return level == 0
                ? Arrays.stream(branch.kids).map(this::value)
                : Arrays.stream(branch.kids).flatMap(kid -> stream((Branch) kid, level - BITS));
    }

    private static int bit(int key, int level) {
        return 1 << (key >>> level & LAST);
    }

    /// A leaf holds only what `with` put there, which is a T.
    @SuppressWarnings("unchecked")
    private T value(Object kid) {
        return (T) kid;
    }

    /// Up to 32 kids, packed; bit i of the mask says whether there is one for digit i. Kids are branches, or values on
    /// the lowest level.
    private static final class Branch {
        static final Branch EMPTY = new Branch(0);

        final int mask;
        final Object[] kids;

        Branch(int mask, Object... kids) {
            this.mask = mask;
            this.kids = kids;
        }

        int place(int bit) {
            return Integer.bitCount(mask & (bit - 1));
        }

        Branch replaced(int place, Object kid) {
            Object[] copy = kids.clone();
            copy[place] = kid;
            return new Branch(mask, copy);
        }

        Branch inserted(int bit, int place, Object kid) {
            Object[] copy = new Object[kids.length + 1];
            System.arraycopy(kids, 0, copy, 0, place);
            copy[place] = kid;
            System.arraycopy(kids, place, copy, place + 1, kids.length - place);
            return new Branch(mask | bit, copy);
        }

        Branch removed(int bit, int place) {
            Object[] copy = new Object[kids.length - 1];
            System.arraycopy(kids, 0, copy, 0, place);
            System.arraycopy(kids, place + 1, copy, place, copy.length - place);
            return new Branch(mask & ~bit, copy);
        }
    }
}
