package studio.wire.json;

import java.util.Optional;
import java.util.function.Function;
import studio.wire.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads texts of JSON within the [Limits].
public final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(Limits.TEXT)
                    .maxNestingDepth(Limits.DEPTH)
                    .maxNumberLength(Limits.NUMBER)
                    .maxStringLength(Limits.STRING)
                    .maxNameLength(Limits.NAME)
                    .build())
            .build();

    private JsonText() {}

    /// A text as one value, or [Misshapen].
    public static Form form(String text) {
        return parsed(text, parser -> {
            parser.nextToken();
            return Form.top(new Growth(parser).value());
        });
    }

    /// Walks over the object that is a text, field by field and, where the visitor wants it, item by item, so that a
    /// long text never stands in memory as a tree. Throws [Misshapen].
    public static void walk(String text, Pieces pieces) {
        parsed(text, parser -> {
            new Walk(parser, pieces).object();
            return pieces;
        });
    }

    private static <T> T parsed(String text, Function<JsonParser, T> read) {
        if (text.length() > Limits.TEXT) {
            throw Misshapen.limit(
                    "The text has " + text.length() + " characters; at most " + Limits.TEXT + " are read.");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            T result = read.apply(parser);
            if (parser.nextToken() != null) {
                throw Misshapen.syntax(where(parser.currentTokenLocation()));
            }
            return result;
        } catch (StreamConstraintsException e) {
            throw Misshapen.limit(
                    "The text has a number or a word that is too long, or nests too deep" + where(e) + ".");
        } catch (JacksonException e) {
            throw Misshapen.syntax(where(e));
        }
    }

    private static String where(JacksonException e) {
        return Optional.ofNullable(e.getLocation()).map(JsonText::where).orElse("");
    }

    private static String where(TokenStreamLocation location) {
        return ", at character " + location.getCharOffset();
    }
}
