package studio.storage.table;

/// What somebody who comes in through a door may do with a project; each may do what those before it may.
public enum Role {
    /// See the scene, its history and its pictures.
    LOOK,
    /// Change the scene, and undo.
    EDIT,
    /// Everything, keys and backups included.
    OWN;

    public boolean allows(Role needed) {
        return compareTo(needed) >= 0;
    }
}
