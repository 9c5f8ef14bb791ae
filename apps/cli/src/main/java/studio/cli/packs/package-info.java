/// The command `studio packs`: what the studio can fetch and what the user adds; every verb is a class of its own. The
/// work is done in the packs service; here it is told.
@NullMarked
package studio.cli.packs;

import org.jspecify.annotations.NullMarked;
