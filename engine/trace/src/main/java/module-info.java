/// The path tracer: wide bounding volume hierarchy with the Vector API, physically based light, denoised drafts.
module studio.trace {
    requires static org.jspecify;
    requires transitive studio.render;
    requires jdk.incubator.vector;

    exports studio.trace;
    exports studio.trace.hierarchy;
}
