/// An open project: one writer, any number of readers.
module studio.session {
    requires static org.jspecify;
    requires transitive studio.storage;
    requires java.logging;

    exports studio.session;
    exports studio.session.desk;
    exports studio.session.log;
}
