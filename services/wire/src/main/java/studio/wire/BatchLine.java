package studio.wire;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line of a batch of prompts: `{"id":"…","prompt":"…"}`; other keys are ignored.
public sealed interface BatchLine {
    /// Longer lines are refused unread.
    int LONGEST = 200_000;

    /// A prompt to stage.
    record Prompt(String id, String words) implements BatchLine {}

    /// A line that is no prompt, and why.
    record Bad(String why) implements BatchLine {}

    static BatchLine parse(String line) {
        if (line.length() > LONGEST) {
            return new Bad("the line has " + line.length() + " characters; at most " + LONGEST + " are read");
        }
        try {
            JsonNode json = Mapper.STRICT.readTree(line);
            JsonNode words = json.get("prompt");
            if (words == null || !words.isString()) {
                return new Bad("the line has no text under \"prompt\"");
            }
            JsonNode id = json.get("id");
            return new Prompt(id == null || id.isNull() ? "" : id.asString(""), words.stringValue());
        } catch (JacksonException e) {
            return new Bad("the line is not JSON");
        }
    }

    /// The reader of lines, with a depth that a prompt never needs.
    final class Mapper {
        private static final JsonMapper STRICT = new JsonMapper(JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(20).build())
                .build());

        private Mapper() {}
    }
}
