package studio.direction;

/// A claim after measuring.
///
/// @param measured what was found, for people: "0.21 of the frame width"
public record Receipt(String claim, boolean held, String measured) {}
