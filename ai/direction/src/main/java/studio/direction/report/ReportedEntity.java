package studio.direction.report;

import java.util.List;

/// A visible thing of the scene, dressing too.
///
/// @param id the node's id
/// @param noun the user's own word, lemmatised
/// @param asset path of what is shown
/// @param character "person", "animal" or empty
/// @param role "asked", "implied" or "dressing"
/// @param color the colour word asked for, or empty
public record ReportedEntity(
        String id,
        String noun,
        List<String> adjectives,
        String asset,
        boolean substitute,
        String character,
        String role,
        String color) {
    public ReportedEntity {
        adjectives = List.copyOf(adjectives);
    }
}
