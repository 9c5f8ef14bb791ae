/// The rim of geometry: readers of packs and files, and the catalogue of what can be shown.
module studio.assets {
    requires static org.jspecify;
    requires transitive studio.geometry;
    requires transitive studio.scene;
    requires tools.jackson.databind;

    exports studio.assets;
}
