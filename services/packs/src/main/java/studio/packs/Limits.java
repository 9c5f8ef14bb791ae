package studio.packs;

/// What a pack may be at most.
///
/// @param entries entries in the archive
/// @param entryBytes one unpacked entry
/// @param addedBytes all unpacked entries of what a user adds
/// @param pathLength characters of an entry's path
/// @param fetchMinutes how long the client may take
record Limits(int entries, long entryBytes, long addedBytes, int pathLength, int fetchMinutes) {
    static final Limits USUAL = new Limits(20_000, 200_000_000, 2_000_000_000, 240, 30);
}
