package studio.storage.checkpoint;

/// Where the tables stand in the history.
///
/// @param seq number of the last change that they hold
/// @param head the step at which the scene was then
/// @param chain hash of the journal up to that change
/// @param hash of the scene
/// @param saved when, ISO 8601 in UTC
public record Checkpoint(long seq, long head, String chain, String hash, String saved) {}
