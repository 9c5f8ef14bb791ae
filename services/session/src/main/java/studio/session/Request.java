package studio.session;

import java.util.concurrent.CompletableFuture;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;

/// What lies in the mailbox of a session: a closed set, handled by one thread.
sealed interface Request {
    /// Change the scene.
    record Change(Submission submission, CompletableFuture<Answer> answer) implements Request {}

    /// Take back so many steps.
    record Undo(int steps, CompletableFuture<Answer> answer) implements Request {}

    /// Bring back so many steps.
    record Redo(int steps, CompletableFuture<Answer> answer) implements Request {}

    /// Make the scene what a step left.
    record Travel(long revision, CompletableFuture<Answer> answer) implements Request {}

    /// Do something with the file, with nothing half done around it.
    record Errand<T>(Work<T> work, CompletableFuture<T> answer) implements Request {}

    /// Stop.
    record Close(CompletableFuture<Answer> answer) implements Request {}

    /// Work on the file.
    interface Work<T> {
        T on(ProjectStore store, Snapshot snapshot) throws StorageFailure;
    }
}
