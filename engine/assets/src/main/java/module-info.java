/// The rim of geometry: readers of packs and files, and the catalogue of what can be shown.
module studio.assets {
    requires static org.jspecify;
    requires transitive studio.geometry;
    requires transitive studio.scene;
    requires java.desktop;
    requires tools.jackson.databind;

    exports studio.assets;
    exports studio.assets.figure;
    exports studio.assets.human;
    exports studio.assets.motion;
    exports studio.assets.people;
}
