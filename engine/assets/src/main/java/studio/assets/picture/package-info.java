/// Pictures out of files, read into textures and packed into few bytes.
@NullMarked
package studio.assets.picture;

import org.jspecify.annotations.NullMarked;
