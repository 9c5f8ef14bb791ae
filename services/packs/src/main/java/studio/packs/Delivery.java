package studio.packs;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.tukaani.xz.XZIOException;
import studio.assets.BadAsset;
import studio.packs.Archives.Fetched;
import studio.packs.Availability.Missing;
import studio.packs.Availability.Why;

/// Brings one pack to its place: fetched, checked, unpacked beside it, renamed into it. Whoever calls holds the lock.
final class Delivery {
    /// How much room there is for what lies at a path, in bytes.
    interface Room {
        long at(Path path) throws IOException;
    }

    private final Pack pack;
    private final Place place;
    private final Limits limits;
    private final Progress progress;

    Delivery(Pack pack, Place place, Limits limits, Progress progress) {
        this.pack = pack;
        this.place = place;
        this.limits = limits;
        this.progress = progress;
    }

    /// @return why it is not there; empty when it is
    Optional<Missing> run(Archives archives, Room room) throws IOException {
        boolean kept = Files.exists(place.archive());
        long needed = pack.unpackedBytes() + (kept ? 0 : pack.archiveBytes());
        long free = room.at(place.packs());
        if (free < needed) {
            return Optional.of(Failures.full(pack, needed, free));
        }
        Optional<Missing> missing = kept ? Optional.empty() : fetch(archives);
        if (missing.isEmpty()) {
            missing = check();
        }
        if (missing.isEmpty()) {
            unpack();
        }
        return missing;
    }

    private Optional<Missing> fetch(Archives archives) throws IOException {
        Path scratch = Files.createDirectories(place.scratch());
        progress.at(Progress.fetching(pack), 0, pack.archiveBytes());
        return switch (archives.fetch(pack, scratch, progress)) {
            // What the client has so far stays there: npm takes from it what is whole.
            case Fetched.Failed(Why why, String sentence, String remedy) ->
                Optional.of(new Missing(pack, why, sentence, remedy));
            case Fetched.Arrived(Path archive) -> {
                Files.move(archive, place.archive(), StandardCopyOption.ATOMIC_MOVE);
                yield Optional.empty();
            }
        };
    }

    private Optional<Missing> check() throws IOException {
        progress.at("Checking the " + pack.name() + " pack", pack.archiveBytes(), pack.archiveBytes());
        if (pack.source().checksum().isOf(place.archive())) {
            return Optional.empty();
        }
        Place.delete(place.scratch());
        String sentence = "What arrived is not " + pack.source().label() + " as it was examined.";
        return Optional.of(new Missing(
                pack, Why.WRONG_HASH, sentence, "It was thrown away. Try again: " + Failures.install(pack)));
    }

    private void unpack() throws IOException {
        Path partial = place.emptyPartial();
        try {
            List<Manifest.File> files = new Unpacker(pack, limits, progress).unpack(place.archive(), partial);
            new Manifest(pack.source().identity(), pack.licence(), files).write(partial);
        } catch (BadArchive | EOFException | ZipException | XZIOException | BadAsset e) {
            Place.delete(partial);
            Place.delete(place.scratch());
            throw BadArchive.of(e);
        }
        place.swapIn();
    }
}
