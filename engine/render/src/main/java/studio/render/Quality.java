package studio.render;

/// How much work a picture is worth.
public enum Quality {
    DRAFT,
    STANDARD,
    FINAL
}
