package studio.wire.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.wire.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/// Grows the tree of one value out of a stream of tokens. It calls itself no deeper than the parser lets texts nest.
final class Growth {
    private static final Json.Nothing NOTHING = new Json.Nothing();
    private static final Json.Flag TRUE = new Json.Flag(true);
    private static final Json.Flag FALSE = new Json.Flag(false);

    private final JsonParser parser;
    private int left = Limits.VALUES;

    Growth(JsonParser parser) {
        this.parser = parser;
    }

    /// The value whose first token is the parser's current one.
    Json value() {
        if (--left < 0) {
            throw Misshapen.limit("More than " + Limits.VALUES + " values belong together.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Amount(parser.getDoubleValue());
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            case VALUE_NULL -> NOTHING;
            case null, default -> throw Misshapen.syntax(", or ends too soon");
        };
    }

    private Json object() {
        List<Json.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (!names.add(name)) {
                throw Misshapen.twice(spot(parser.streamReadContext()));
            }
            parser.nextToken();
            fields.add(new Json.Field(name, value()));
        }
        return new Json.Fields(fields);
    }

    private Json items() {
        List<Json> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return new Json.Items(list);
    }

    /// Where the parser stands.
    private static Spot spot(TokenStreamContext at) {
        TokenStreamContext around = at.getParent();
        if (around == null) {
            return new Spot.Top();
        }
        return at.inArray()
                ? new Spot.Item(spot(around), at.getCurrentIndex())
                : new Spot.Field(spot(around), at.currentName());
    }
}
