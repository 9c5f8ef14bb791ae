package studio.session;

import java.util.concurrent.CompletableFuture;
import studio.scene.Problem;
import studio.storage.disk.StorageFailure;
import studio.storage.table.Role;

/// A session as somebody with a role sees it: what the role does not allow is refused before it reaches the mailbox.
public final class Door {
    private final Session session;
    private final Role role;

    private Door(Session session, Role role) {
        this.session = session;
        this.role = role;
    }

    /// A door for a role that was found out elsewhere, such as the owner's on their own machine.
    public static Door of(Session session, Role role) {
        return new Door(session, role);
    }

    public Role role() {
        return role;
    }

    /// The project as it is now; whoever is inside may look.
    public Snapshot snapshot() {
        return session.snapshot();
    }

    public CompletableFuture<Answer> submit(Submission submission) {
        return role.allows(Role.EDIT) ? session.submit(submission) : refused();
    }

    public CompletableFuture<Answer> undo(int steps) {
        return role.allows(Role.EDIT) ? session.undo(steps) : refused();
    }

    public CompletableFuture<Answer> redo(int steps) {
        return role.allows(Role.EDIT) ? session.redo(steps) : refused();
    }

    public CompletableFuture<Answer> travel(long revision) {
        return role.allows(Role.EDIT) ? session.travel(revision) : refused();
    }

    /// What only an owner may do: backups, keys, roles.
    public <T> CompletableFuture<T> errand(Session.Errand<T> errand) {
        return role.allows(Role.OWN)
                ? session.errand(errand)
                : CompletableFuture.failedFuture(new StorageFailure(notAllowed()));
    }

    private CompletableFuture<Answer> refused() {
        return CompletableFuture.completedFuture(new Answer.Refused(notAllowed()));
    }

    private Problem notAllowed() {
        return Problem.user(
                "access.role",
                "Your role in this project is to " + role.name().toLowerCase(java.util.Locale.ROOT)
                        + ", and this needs more.",
                "Ask the project's owner: studio project roles grant NAME edit");
    }
}
