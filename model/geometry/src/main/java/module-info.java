/// Shapes: meshes, models made of parts, skeletons and motion, and the kit that makes them.
module studio.geometry {
    requires static org.jspecify;
    requires transitive studio.math;

    exports studio.geometry;
    exports studio.geometry.animals;
    exports studio.geometry.devices;
    exports studio.geometry.food;
    exports studio.geometry.furniture;
    exports studio.geometry.household;
    exports studio.geometry.kit;
    exports studio.geometry.music;
    exports studio.geometry.nature;
    exports studio.geometry.sets;
    exports studio.geometry.sport;
    exports studio.geometry.street;
    exports studio.geometry.tableware;
    exports studio.geometry.things;
    exports studio.geometry.tools;
    exports studio.geometry.toys;
    exports studio.geometry.vehicles;
    exports studio.geometry.wear;
}
