package studio.wire;

import java.nio.file.Path;
import java.util.Optional;
import studio.direction.Receipt;
import studio.direction.report.StagingReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Says what was made, as one line of JSON.
public final class MadeJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private MadeJson() {}

    /// Of what was in a project already, and measured when it came there.
    public static String line(Path made, int frames, Optional<Path> contactSheet, long seed) {
        return made(made, frames, contactSheet, seed).toString();
    }

    /// Of what was staged for it.
    public static String line(Path made, int frames, Optional<Path> contactSheet, StagingReport report) {
        ObjectNode json = made(made, frames, contactSheet, report.seed());
        ArrayNode receipts = json.putArray("receipts");
        for (Receipt receipt : report.receipts()) {
            receipts.addObject()
                    .put("claim", receipt.claim())
                    .put("held", receipt.held())
                    .put("measured", receipt.measured());
        }
        return json.toString();
    }

    private static ObjectNode made(Path made, int frames, Optional<Path> contactSheet, long seed) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("movie", made.toString()).put("frames", frames).put("seed", seed);
        contactSheet.ifPresent(path -> json.put("contact_sheet", path.toString()));
        return json;
    }
}
