/// Projects on disk: one SQLite file a project, with its journal, checkpoints, backups, lock and key.
module studio.storage {
    requires static org.jspecify;
    requires transitive studio.wire;
    requires transitive java.sql;
    requires org.bouncycastle.provider;
    requires org.xerial.sqlitejdbc;

    exports studio.storage;
    exports studio.storage.backup;
    exports studio.storage.check;
    exports studio.storage.checkpoint;
    exports studio.storage.database;
    exports studio.storage.disk;
    exports studio.storage.journal;
    exports studio.storage.key;
    exports studio.storage.lock;
    exports studio.storage.table;
    exports studio.storage.user;
}
