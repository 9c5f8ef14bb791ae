/// The one JSON form of what the studio says and keeps: the staging report, and everything a scene is made of.
module studio.wire {
    requires static org.jspecify;
    requires transitive studio.direction;
    requires transitive studio.scene;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports studio.wire;
    exports studio.wire.json;
    exports studio.wire.scene;
}
