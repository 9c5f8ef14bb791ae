package studio.storage.check;

/// Something that is not as it should be in a project file.
///
/// @param part where: "file", "tables", "journal", "scene", "keyframes", "receipts", "templates"
/// @param sentence what, for people
public record Finding(String part, String sentence) {}
