/// SQLite, behind a door of our own: connections with the settings that keep promises, and numbered migrations.
@NullMarked
package studio.storage.database;

import org.jspecify.annotations.NullMarked;
