package studio.language.grammar;

import java.util.HashMap;
import java.util.Map;
import studio.language.lexicon.*;

/// The tables that patterns may name after a `#`.
final class WordTables {
    private static final Map<String, WordList> TABLES = tables();

    private WordTables() {}

    static WordList named(String name) {
        WordList list = TABLES.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return list;
    }

    private static Map<String, WordList> tables() {
        Map<String, WordList> tables = new HashMap<>();
        tables.put("colour", Colours.NAMES);
        tables.put("shade", Colours.SHADES);
        tables.put("material", Materials.NAMES);
        tables.put("made", Materials.MADE);
        tables.put("size", Sizes.NAMES);
        tables.put("shape", Shapes.NAMES);
        tables.put("pattern", Patterns.NAMES);
        tables.put("surface", Surfaces.NAMES);
        tables.put("age", Ages.NAMES);
        tables.put("build", Builds.NAMES);
        tables.put("adjective", Adjectives.NAMES);
        tables.put("worn", Clothes.WORN);
        tables.put("slowly", Paces.SLOWLY);
        tables.put("quickly", Paces.QUICKLY);
        tables.put("degree", Paces.DEGREE);
        return tables;
    }
}
