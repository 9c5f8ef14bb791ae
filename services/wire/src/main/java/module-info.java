/// The one JSON form of what the studio says: the staging report.
module studio.wire {
    requires static org.jspecify;
    requires transitive studio.direction;
    requires tools.jackson.databind;

    exports studio.wire;
}
