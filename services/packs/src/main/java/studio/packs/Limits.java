package studio.packs;

/// What a pack may be at most.
///
/// @param entries entries in the archive
/// @param entryBytes one unpacked entry
/// @param pathLength characters of an entry's path
/// @param fetchMinutes how long the client may take
record Limits(int entries, long entryBytes, int pathLength, int fetchMinutes) {
    static final Limits USUAL = new Limits(20_000, 200_000_000, 240, 30);
}
