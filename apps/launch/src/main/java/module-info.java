/// Wires the whole with constructors and starts it.
module studio.launch {
    requires static org.jspecify;
    requires studio.assets;
    requires transitive studio.cli;
    requires studio.geometry;
    requires studio.trace;

    exports studio.launch;
}
