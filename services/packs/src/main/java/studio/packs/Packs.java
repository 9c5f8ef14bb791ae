package studio.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.packs.Availability.Missing;
import studio.packs.Availability.Ready;
import studio.packs.Availability.Why;

/// The user's store of packs. A pack is there whole or not at all: it is unpacked beside its place and renamed into
/// it after everything was written through to the disk. [Place] draws the folders.
public final class Packs {
    private final UserFolders folders;
    private final Archives archives;
    private final List<Pack> shelf;
    private final Limits limits;
    private final Delivery.Room room;

    /// @param archives where missing packs are fetched from
    public Packs(UserFolders folders, Archives archives) {
        this(folders, archives, PackShelf.all());
    }

    /// @param shelf the packs that can be fetched
    public Packs(UserFolders folders, Archives archives, List<Pack> shelf) {
        this(
                folders,
                archives,
                shelf,
                Limits.USUAL,
                path -> Files.getFileStore(path).getUsableSpace());
    }

    Packs(UserFolders folders, Archives archives, List<Pack> shelf, Limits limits, Delivery.Room room) {
        this.folders = folders;
        this.archives = archives;
        this.shelf = List.copyOf(shelf);
        this.limits = limits;
        this.room = room;
    }

    /// The store of the user who runs the studio, filled through the package clients of this machine.
    public static Packs usual() {
        return new Packs(UserFolders.usual(), new PackageClients());
    }

    public UserFolders folders() {
        return folders;
    }

    /// Every pack that can be fetched, and then what the user added.
    public List<Pack> all() {
        List<Pack> all = new ArrayList<>(shelf);
        all.addAll(AddedPacks.in(folders.packs()));
        return all;
    }

    public Optional<Pack> named(String name) {
        return all().stream().filter(pack -> pack.name().equals(name)).findFirst();
    }

    /// What is there already; fetches nothing.
    public Availability look(Pack pack) {
        Place place = place(pack);
        if (place.isUnsettled()) {
            settle(place);
        }
        Path folder = place.target();
        boolean whole =
                manifest(pack).filter(manifest -> manifest.holdsIn(folder)).isPresent();
        if (whole) {
            return new Ready(pack, folder);
        }
        return Files.exists(folder)
                ? new Missing(
                        pack,
                        Why.DAMAGED,
                        "The " + pack.name() + " pack on this machine is damaged.",
                        "Mend it: ./studio packs verify " + pack.name() + " --repair")
                : new Missing(
                        pack,
                        Why.NOT_FETCHED,
                        "The " + pack.name() + " pack is not on this machine.",
                        "Fetch it: " + Failures.install(pack));
    }

    /// What the pack's folder says is in it; empty when the pack is not there.
    public Optional<Manifest> manifest(Pack pack) {
        return Manifest.read(place(pack).target())
                .filter(manifest -> manifest.identity().equals(pack.source().identity()))
                .map(manifest -> manifest.creditedBy(pack));
    }

    /// Where a pack lies when it is there.
    Path folderOf(Pack pack) {
        return place(pack).target();
    }

    /// What is there, fetched first when it is missing.
    public Availability obtain(Pack pack, Progress progress) {
        Availability now = look(pack);
        return now instanceof Ready ? now : deliver(pack, progress, false);
    }

    /// Fetches a damaged pack again; what is there stays until the other is whole.
    public Availability mend(Pack pack, Progress progress) {
        return deliver(pack, progress, true);
    }

    /// Hashes every file of a pack again.
    public Inspection inspect(Pack pack, Progress progress) {
        look(pack);
        return Inspection.of(pack, place(pack).target(), progress);
    }

    /// Takes a pack away, with what was kept of an unfinished run.
    ///
    /// @return whether there was one
    public boolean remove(Pack pack) throws IOException {
        Place place = place(pack);
        if (!Files.isDirectory(folders.packs())) {
            return false;
        }
        return StoreLock.alone(folders.packs(), Packs::waitQuietly, () -> {
            boolean there = Files.exists(place.target());
            place.clear();
            return there;
        });
    }

    /// Adds what the user has.
    public Availability add(Gift gift, Progress progress) {
        return kept(gift.unexamined(), progress, () -> new Adding(gift, folders.packs(), limits, progress).run());
    }

    private Availability deliver(Pack pack, Progress progress, boolean again) {
        Place place = place(pack);
        return kept(pack, progress, () -> {
            place.settle();
            // Another studio may have fetched it while this one waited for the lock.
            Availability now = look(pack);
            if (now instanceof Ready && (!again || isSound(pack, progress))) {
                return now;
            }
            Optional<Missing> missing = new Delivery(pack, place, limits, progress).run(archives, room);
            return missing.<Availability>map(m -> m).orElseGet(() -> look(pack));
        });
    }

    private boolean isSound(Pack pack, Progress progress) {
        return switch (Inspection.of(pack, folderOf(pack), progress)) {
            case Inspection.Sound sound -> true;
            case Inspection.Damaged damaged -> false;
            case Inspection.Absent absent -> false;
        };
    }

    /// Changes the packs alone; whatever goes wrong is said.
    private Availability kept(Pack pack, Progress progress, StoreLock.Work<Availability> work) {
        try {
            Files.createDirectories(folders.packs());
            return StoreLock.alone(
                    folders.packs(), () -> progress.at("Waiting for another studio that is at the packs", 0, 0), work);
        } catch (ClosedByInterruptException | FileLockInterruptionException e) {
            return Failures.interrupted(pack);
        } catch (BadArchive e) {
            return Failures.badArchive(pack, e);
        } catch (IOException | UncheckedIOException e) {
            return Failures.storage(pack, e);
        }
    }

    /// Puts right what a killed studio left, unless the folder cannot be written: then the pack counts as not there.
    private void settle(Place place) {
        try {
            StoreLock.alone(folders.packs(), Packs::waitQuietly, () -> {
                place.settle();
                return true;
            });
        } catch (IOException e) {
            return;
        }
    }

    private static void waitQuietly() {}

    private Place place(Pack pack) {
        return new Place(folders.packs(), pack.folder());
    }
}
