package studio.assets.obj;

/// How much of an OBJ file is read.
///
/// @param bytes of the file
/// @param numbers of each kind: positions, normals and texture coordinates
/// @param corners of all triangles
/// @param materials of one file
record Limits(long bytes, int numbers, int corners, int materials) {
    static final Limits USUAL = new Limits(96L << 20, 6_000_000, 9_000_000, 1_000);
}
