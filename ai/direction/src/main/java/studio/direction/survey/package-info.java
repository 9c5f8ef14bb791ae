/// Surveys a scene that is there: the boxes of its things, what stands on what, where each is in the picture, and what
/// people would call it. Pure measuring; nothing is decided here.
@NullMarked
package studio.direction.survey;

import org.jspecify.annotations.NullMarked;
