package studio.storage.table;

import studio.storage.database.Migrations;
import studio.storage.key.FileHeader;

/// The tables of a project file, step by step. docs/project-file.md describes them.
public final class Schema {
    public static final Migrations PROJECT =
            Migrations.of("project", FileHeader.APPLICATION, "0001-scene-and-journal", "0002-roles", "0003-templates");

    private Schema() {}
}
