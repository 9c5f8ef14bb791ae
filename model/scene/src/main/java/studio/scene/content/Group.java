package studio.scene.content;

/// A node that only holds others together.
public record Group() implements Content {}
