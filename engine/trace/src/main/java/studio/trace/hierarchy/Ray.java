package studio.trace.hierarchy;

/// A ray, what it met, and the scratch space of its walk through a hierarchy. One per thread, used again and again.
public final class Ray {
    static final int STACK = 512;

    /// Origin and direction; the direction need not have length one, distances are multiples of it.
    public float ox;

    public float oy;
    public float oz;
    public float dx;
    public float dy;
    public float dz;

    /// On the way in the farthest distance of interest, on the way out the distance of the hit.
    public float t;

    /// Index of the instance that was hit, −1 for none.
    public int instance;

    /// Index of the triangle in the instance's mesh.
    public int triangle;

    /// Barycentric coordinates of the triangle's second and third corner.
    public float u;

    public float v;

    final int[] nodes = new int[STACK];
    final float[] nears = new float[STACK];
    final float[] lanes = new float[8];
    final float[] us = new float[8];
    final float[] vs = new float[8];

    /// Sets origin, direction and reach, and forgets the last hit.
    public void aim(float x, float y, float z, float dirX, float dirY, float dirZ, float reach) {
        ox = x;
        oy = y;
        oz = z;
        dx = dirX;
        dy = dirY;
        dz = dirZ;
        t = reach;
        instance = -1;
        triangle = -1;
    }
}
