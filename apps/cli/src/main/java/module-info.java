/// The command line: one class a command, thin over the modules that do the work.
module studio.cli {
    requires static org.jspecify;
    requires transitive studio.film;
    requires transitive studio.packs;
    requires transitive studio.session;
    requires transitive studio.wire;
    requires transitive info.picocli;
    requires org.jline;

    exports studio.cli;
    exports studio.cli.desk;
    exports studio.cli.packs;

    opens studio.cli to
            info.picocli;
    opens studio.cli.assets to
            info.picocli;
    opens studio.cli.desk to
            info.picocli;
    opens studio.cli.packs to
            info.picocli;
    opens studio.cli.project to
            info.picocli;
}
