/// Benchmarks of the path tracer.
@NullMarked
package studio.bench.trace;

import org.jspecify.annotations.NullMarked;
