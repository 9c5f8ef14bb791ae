package studio.storage.database;

/// One numbered step of a schema. Its text never changes once it was published: what a file went through, it went
/// through.
///
/// @param name as the resource is called: "0001-scene-and-journal"
public record Migration(int number, String name, String sql) {
    /// The statements of the text, without comments. No statement of ours holds a semicolon within.
    java.util.List<String> statements() {
        return java.util.Arrays.stream(sql.replaceAll("--[^\n]*", "").split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
