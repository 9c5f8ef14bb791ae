/// Pure preparation of a picture: pose at a time, extraction, framing, sight; and the interface of renderers.
module studio.render {
    requires static org.jspecify;
    requires transitive studio.geometry;
    requires transitive studio.scene;

    exports studio.render;
    exports studio.render.lettering;
    exports studio.render.pose;
    exports studio.render.sight;
    exports studio.render.surface;
}
