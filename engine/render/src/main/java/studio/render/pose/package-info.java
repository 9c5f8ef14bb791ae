/// Where everything is at a frame: the dope sheet indexes a scene's tracks and clips once, and gives a pose for any
/// frame. What a pose looks like is the business of extraction, not of this package.
@NullMarked
package studio.render.pose;

import org.jspecify.annotations.NullMarked;
