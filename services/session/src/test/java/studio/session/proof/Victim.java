package studio.session.proof;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.math.Seed;
import studio.session.Answer;
import studio.session.Session;
import studio.storage.backup.Backups;
import studio.storage.checkpoint.SceneHash;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.key.Passphrase;

/// The process that gets killed: it edits a project and says every change that was acknowledged, with the hash of the
/// scene after it, in one unbuffered write each.
///
/// Arguments: folder, seed, [Habit], and the passphrase when there is one.
final class Victim {
    /// What it does beside editing.
    enum Habit {
        EDIT,
        TOGETHER,
        CHECKPOINT,
        BACKUP,
        REOPEN
    }

    private static final int THREADS = 4;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final Film film;
    private final Optional<Passphrase> passphrase;

    private Victim(Film film, Optional<Passphrase> passphrase) {
        this.film = film;
        this.passphrase = passphrase;
    }

    static void main(String[] args) throws StorageFailure, InterruptedException {
        Film film = Film.in(Path.of(args[0]));
        Seed seed = new Seed(Long.parseLong(args[1]));
        Optional<Passphrase> passphrase =
                args.length > 3 ? Optional.of(Passphrase.of(args[3].toCharArray())) : Optional.empty();
        new Victim(film, passphrase).live(Habit.valueOf(args[2]), seed);
    }

    private void live(Habit habit, Seed seed) throws StorageFailure, InterruptedException {
        for (long life = 0; ; life++) {
            try (Session session = Session.open(film.folder(), passphrase, Film.HOLDER, Film.CLOCK)) {
                work(session, habit, seed.derive(life));
            }
        }
    }

    private void work(Session session, Habit habit, Seed seed) throws InterruptedException {
        switch (habit) {
            case EDIT -> edit(session, seed, Integer.MAX_VALUE);
            case TOGETHER -> together(session, seed);
            case CHECKPOINT -> {
                for (long round = 0; ; round++) {
                    edit(session, seed.derive(round), 5);
                    checkpoint(session);
                }
            }
            case BACKUP -> {
                for (long round = 0; ; round++) {
                    edit(session, seed.derive(round), 5);
                    backUp(session, film.folder());
                }
            }
            case REOPEN -> edit(session, seed, 4);
        }
    }

    private void together(Session session, Seed seed) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Seed own = seed.derive(i);
            threads.add(Thread.ofPlatform().start(() -> edit(session, own, Integer.MAX_VALUE)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void edit(Session session, Seed seed, int count) {
        for (int i = 0; i < count; i++) {
            if (Hands.act(session, seed.derive(i)).join() instanceof Answer.Done(var after)) {
                say(after.change() + " " + SceneHash.of(after.scene()) + "\n");
            }
        }
    }

    static void checkpoint(Session session) {
        session.errand((store, now) -> {
                    store.checkpoint(now.history());
                    return now;
                })
                .join();
    }

    static void backUp(Session session, ProjectFolder folder) {
        session.errand((store, now) -> new Backups(folder, Film.CLOCK).make(store.database(), store.key(), "by-hand"))
                .join();
    }

    private void say(String line) {
        try {
            out.write(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
