package studio.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text cut into tokens, written as words in brackets by kind.
class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A cat.                  | a cat [.]
            snow-covered            | snow -covered
            a dog's tail            | a dog 's tail
            it’s                    | it 's
            don't                   | don't
            the boys' ball          | the boys ball
            35mm                    | 35 mm
            1,000 ants              | 1000 ants
            2.5 s                   | 2.5 s
            3 - 4                   | 3 [,] 4
            a – b                   | a [,] b
            café                    | café
            say "Hi There" now      | say "Hi There" now
            red & blue              | red and blue
            one/two                 | one [,] two
            👍 ok                   | ? ok
            """)
    void textIsCut(String text, String tokens) {
        String cut = Tokenizer.tokens(text, 1000, 100).stream()
                .map(TokenizerTest::show)
                .collect(Collectors.joining(" "));
        assertThat(cut).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({"'A cat, 35mm and \"so\" on - wait: the dog''s.'", "'x'", "'  spaced   out '"})
    void spansPointAtTheirCharacters(String text) {
        assertThat(Tokenizer.tokens(text, 1000, 100))
                .allSatisfy(token -> assertThat(text.substring(token.start(), token.end()))
                        .satisfiesAnyOf(
                                s -> assertThat(s).isEqualToIgnoringCase(token.word()),
                                s -> assertThat(token.kind()).isNotEqualTo(Token.Kind.WORD)));
    }

    private static String show(Token token) {
        return switch (token.kind()) {
            case WORD, NUMBER -> (token.hyphened() ? "-" : "") + token.word();
            case QUOTE -> '"' + token.word() + '"';
            case COMMA, STOP -> "[" + token.word() + "]";
            case OTHER -> "?";
        };
    }
}
