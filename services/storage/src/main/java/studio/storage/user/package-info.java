/// What belongs to the user and not to a project: preferences, and which projects were open lately.
@NullMarked
package studio.storage.user;

import org.jspecify.annotations.NullMarked;
