package studio.wire.scene;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.wire.json.Form;
import studio.wire.json.Misshapen;

/// The words that may stand in one place, each for one thing; the constants of an enum are their names in lower case.
record Vocabulary<T>(List<Word<T>> words) {
    record Word<T>(String word, T meaning) {}

    Vocabulary {
        words = List.copyOf(words);
    }

    static <E extends Enum<E>> Vocabulary<E> of(E[] constants) {
        return of(List.of(constants), Vocabulary::word);
    }

    static <T> Vocabulary<T> of(List<T> things, Function<T, String> name) {
        return new Vocabulary<>(
                things.stream().map(t -> new Word<>(name.apply(t), t)).toList());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    T read(Form form) {
        String said = form.text();
        for (Word<T> word : words) {
            if (word.word().equals(said)) {
                return word.meaning();
            }
        }
        throw Misshapen.word(form.spot(), said, words.stream().map(Word::word).collect(Collectors.joining(", ")));
    }
}
