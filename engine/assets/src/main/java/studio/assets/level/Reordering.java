package studio.assets.level;

/// Puts what is kept by the vertex into another order of vertices.
public final class Reordering {
    private Reordering() {}

    /// Rows of numbers in a new order.
    ///
    /// @param width numbers a vertex
    /// @param order the old number of each vertex, by its new one
    public static float[] rows(float[] values, int width, int[] order) {
        float[] moved = new float[order.length * width];
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(values, order[i] * width, moved, i * width, width);
        }
        return moved;
    }

    /// Rows of whole numbers in a new order.
    ///
    /// @param width numbers a vertex
    /// @param order the old number of each vertex, by its new one
    public static int[] rows(int[] values, int width, int[] order) {
        int[] moved = new int[order.length * width];
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(values, order[i] * width, moved, i * width, width);
        }
        return moved;
    }
}
