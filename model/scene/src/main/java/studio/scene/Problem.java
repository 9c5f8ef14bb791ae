package studio.scene;

/// Why something could not be done, as a value.
///
/// @param code stable, for programs: "node.unknown"
/// @param sentence what is wrong, for people
/// @param remedy what to do about it, for people
public record Problem(Category category, String code, String sentence, String remedy) {
    /// Whose matter it is.
    public enum Category {
        SYSTEM,
        AI,
        ENGINE,
        USER
    }

    public static Problem user(String code, String sentence, String remedy) {
        return new Problem(Category.USER, code, sentence, remedy);
    }
}
