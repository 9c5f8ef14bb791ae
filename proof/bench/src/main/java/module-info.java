/// Benchmarks: JMH for the small, end to end for the whole.
module studio.bench {
    requires static org.jspecify;
    requires studio.assets;
    requires studio.cli;
    requires studio.launch;
    requires studio.session;
    requires studio.trace;
}
