/// Benchmarks: JMH for the small, end to end for the whole.
module studio.bench {
    requires static org.jspecify;
    requires studio.launch;
}
