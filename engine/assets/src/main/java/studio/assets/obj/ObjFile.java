package studio.assets.obj;

import java.util.List;

/// What an OBJ file holds: numbers, and the triangles of each material.
final class ObjFile {
    /// The triangles of one material, in the order of first use.
    record Group(String material, Corners corners) {}

    final float[] positions;
    final float[] texcoords;
    final float[] normals;
    final List<Group> groups;
    final List<String> libraries;

    ObjFile(float[] positions, float[] texcoords, float[] normals, List<Group> groups, List<String> libraries) {
        this.positions = positions;
        this.texcoords = texcoords;
        this.normals = normals;
        this.groups = List.copyOf(groups);
        this.libraries = List.copyOf(libraries);
    }
}
