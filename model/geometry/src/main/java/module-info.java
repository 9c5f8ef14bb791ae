/// Shapes: meshes, models made of parts, skeletons and motion, and the kit that makes them.
module studio.geometry {
    requires static org.jspecify;
    requires transitive studio.math;

    exports studio.geometry;
}
