package studio.assets.level;

import java.util.Arrays;

/// Finds equal rows of numbers: gives each distinct row a number of its own, in the order of first appearance.
public final class Weld {
    private final int width;
    private int[] rows;
    private int[] slots;
    private int count;

    /// @param width numbers a row
    /// @param expected about how many rows there will be
    public Weld(int width, int expected) {
        this.width = width;
        rows = new int[Math.max(16, expected) * width];
        slots = new int[Integer.highestOneBit(Math.max(16, expected)) * 4];
        Arrays.fill(slots, -1);
    }

    /// The number of a row, which is added when it is new.
    public int number(int... row) {
        int known = find(row);
        if (known >= 0) {
            return known;
        }
        int slot = hash(row) & slots.length - 1;
        while (slots[slot] >= 0) {
            slot = slot + 1 & slots.length - 1;
        }
        if ((count + 1) * width > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        System.arraycopy(row, 0, rows, count * width, width);
        slots[slot] = count++;
        if (count * 2 > slots.length) {
            grow();
        }
        return count - 1;
    }

    /// The number of a row, -1 when it was never added.
    public int find(int... row) {
        int slot = hash(row) & slots.length - 1;
        while (slots[slot] >= 0) {
            if (Arrays.equals(rows, slots[slot] * width, slots[slot] * width + width, row, 0, width)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    /// How many distinct rows there are.
    public int count() {
        return count;
    }

    /// A number of a row.
    public int at(int row, int column) {
        return rows[row * width + column];
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        int[] row = new int[width];
        for (int i = 0; i < count; i++) {
            System.arraycopy(rows, i * width, row, 0, width);
            int slot = hash(row) & slots.length - 1;
            while (slots[slot] >= 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i;
        }
    }

    private static int hash(int[] row) {
        long mixed = 0;
        for (int value : row) {
            mixed = (mixed ^ value) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return (int) (mixed ^ mixed >>> 32);
    }
}
