/// The bake: things out of foreign files, put once into files of the studio's own that are mapped into memory and
/// open quickly, in five levels of detail. `docs/baked-files.md` says what stands in them.
@NullMarked
package studio.assets.bake;

import org.jspecify.annotations.NullMarked;
