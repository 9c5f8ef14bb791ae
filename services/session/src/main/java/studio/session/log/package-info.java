/// What the studio notes about itself: what it did and what failed, by code and number, never by content.
@NullMarked
package studio.session.log;

import org.jspecify.annotations.NullMarked;
