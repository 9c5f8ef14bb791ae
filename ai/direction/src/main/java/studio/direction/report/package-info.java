/// The staging report as values: what the studio understood and staged, moment by moment, before anyone turns it into
/// JSON.
@NullMarked
package studio.direction.report;

import org.jspecify.annotations.NullMarked;
