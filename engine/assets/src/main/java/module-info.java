/// The rim of geometry: readers of packs and files, and the catalogue of what can be shown.
module studio.assets {
    requires static org.jspecify;
    requires transitive studio.geometry;
    requires transitive studio.scene;
    requires java.desktop;
    requires org.lwjgl;
    requires org.lwjgl.meshoptimizer;
    requires tools.jackson.databind;

    exports studio.assets;
    exports studio.assets.bake;
    exports studio.assets.figure;
    exports studio.assets.furniture;
    exports studio.assets.human;
    exports studio.assets.level;
    exports studio.assets.motion;
    exports studio.assets.obj;
    exports studio.assets.people;
    exports studio.assets.picture;
    exports studio.assets.sheet;
}
