package studio.storage.lock;

/// The last change of a project that somebody was told is saved: a witness beside the database, against which the
/// database is checked at the next opening. It may lag behind after a pulled plug; it never runs ahead.
///
/// @param project the project's id; the witness of another project says nothing
/// @param change number of the change, 0 when none is known
public record Seen(String project, long change) {
    public static final Seen NOTHING = new Seen("", 0);

    /// Whether the project, which holds changes up to a number, lacks some that had been acknowledged.
    public boolean isMissedBy(String id, long last) {
        return project.equals(id) && change > last;
    }
}
