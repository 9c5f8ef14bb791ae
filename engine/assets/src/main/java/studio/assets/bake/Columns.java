package studio.assets.bake;

import java.nio.ByteBuffer;
import studio.assets.BadAsset;
import studio.assets.picture.Packed;

/// Tables of whole numbers in few bytes: column by column, each number as its difference from the one before,
/// small differences as small numbers, lower bytes apart from higher ones, and all of it deflated.
final class Columns {
    private static final int EFFORT = 3;

    private Columns() {}

    /// @param bytes 2 or 4: how many bytes of each number count
    static byte[] pack(int[][] columns, int bytes) {
        int rows = columns[0].length;
        byte[] raw = new byte[columns.length * rows * bytes];
        int start = 0;
        for (int[] column : columns) {
            int before = 0;
            for (int row = 0; row < rows; row++) {
                int difference = column[row] - before;
                int small = bytes == 2 ? zigzag((short) difference) : zigzag(difference);
                for (int plane = 0; plane < bytes; plane++) {
                    raw[start + plane * rows + row] = (byte) (small >>> plane * 8);
                }
                before = column[row];
            }
            start += rows * bytes;
        }
        return Packed.deflated(raw, EFFORT);
    }

    private static int zigzag(int value) {
        return value << 1 ^ value >> 31;
    }

    /// @throws BadAsset when the block does not hold such a table
    static int[][] unpack(ByteBuffer packed, int columns, int rows, int bytes) throws BadAsset {
        byte[] raw = Packed.inflated(packed, (long) columns * rows * bytes);
        int[][] table = new int[columns][rows];
        for (int c = 0; c < columns; c++) {
            int start = c * rows * bytes;
            int before = 0;
            for (int row = 0; row < rows; row++) {
                int small = 0;
                for (int plane = 0; plane < bytes; plane++) {
                    small |= (raw[start + plane * rows + row] & 255) << plane * 8;
                }
                before += small >>> 1 ^ -(small & 1);
                before = bytes == 2 ? before & 0xffff : before;
                table[c][row] = before;
            }
        }
        return table;
    }
}
