/// Numbers of space, time, colour and surface: plain immutable values with no knowledge of scenes.
module studio.math {
    requires static org.jspecify;

    exports studio.math;
    exports studio.math.curve;
    exports studio.math.surface;
    exports studio.math.time;
}
