package studio.wire.scene;

import java.util.List;
import java.util.function.Function;
import studio.wire.json.Form;

/// One of several kinds of a thing: the word that names it in the form, and how it is read once the word is known.
record Named<T>(String name, Function<Form, T> reader) {
    /// The word that names a kind, and then the thing of that kind.
    static <T> Vocabulary<Named<T>> vocabulary(List<Named<T>> kinds) {
        return Vocabulary.of(kinds, Named::name);
    }
}
