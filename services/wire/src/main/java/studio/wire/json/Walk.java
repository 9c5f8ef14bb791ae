package studio.wire.json;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Walks over the fields of one object, growing no more of it at a time than one piece.
final class Walk {
    private final JsonParser parser;
    private final Pieces pieces;

    Walk(JsonParser parser, Pieces pieces) {
        this.parser = parser;
        this.pieces = pieces;
    }

    void object() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw Misshapen.shape(new Spot.Top(), "is no object", "Write an object there.");
        }
        Set<String> names = new HashSet<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (!names.add(name)) {
                throw Misshapen.twice(new Spot.Field(new Spot.Top(), name));
            }
            parser.nextToken();
            field(name);
        }
    }

    private void field(String name) {
        Spot spot = new Spot.Field(new Spot.Top(), name);
        switch (pieces.wish(name)) {
            case WHOLE -> give(name, spot);
            case EACH -> items(name, spot);
            case SKIP -> parser.skipChildren();
        }
    }

    private void items(String name, Spot spot) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw Misshapen.shape(spot, "is no list", "Write a list there.");
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            give(name, new Spot.Item(spot, i));
        }
    }

    private void give(String name, Spot spot) {
        pieces.take(name, new Form(new Growth(parser).value(), spot));
    }
}
