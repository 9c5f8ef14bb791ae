package studio.session.proof;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.session.Session;
import studio.storage.ProjectStore;
import studio.storage.check.Finding;
import studio.storage.check.Verification;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.journal.JournalRow;
import studio.storage.lock.Holder;

/// A project that the proofs maltreat.
record Film(ProjectFolder folder) {
    static final InstantSource CLOCK = InstantSource.system();
    static final Holder HOLDER = Holder.here("test", CLOCK);

    static Film in(Path folder) {
        return new Film(new ProjectFolder(folder));
    }

    static Film made(Path folder) throws StorageFailure {
        Film film = in(folder);
        ProjectStore.create(film.folder, "Film", "test", Optional.empty(), CLOCK);
        return film;
    }

    Session open() throws StorageFailure {
        return Session.open(folder, Optional.empty(), HOLDER, CLOCK);
    }

    ProjectStore store() throws StorageFailure {
        return ProjectStore.open(folder, Optional.empty(), HOLDER, CLOCK);
    }

    List<Finding> findings() throws StorageFailure {
        return findings(folder.database());
    }

    static List<Finding> findings(Path file) throws StorageFailure {
        return Verification.of(file, Optional.empty()).findings();
    }

    /// Every row of the journal, the oldest first.
    static List<JournalRow> rows(ProjectStore store, long after) throws StorageFailure {
        List<JournalRow> rows = new ArrayList<>();
        int count = (int) (store.ledger().last() - after);
        rows.addAll(store.changesBefore(store.ledger().last() + 1, count).reversed());
        return rows;
    }
}
