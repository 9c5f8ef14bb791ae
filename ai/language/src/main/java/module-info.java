/// From English to meaning: tokens, named grammar rules, and the meaning form they end in.
module studio.language {
    requires static org.jspecify;
    requires transitive studio.scene;

    exports studio.language;
    exports studio.language.edit;
    exports studio.language.meaning;
    exports studio.language.reader;
}
