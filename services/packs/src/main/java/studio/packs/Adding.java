package studio.packs;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import studio.assets.BadAsset;
import studio.packs.Availability.Missing;
import studio.packs.Availability.Ready;
import studio.packs.Availability.Why;

/// Takes over what a user has: copied, never moved; only models, motions, their pictures and texts; links are not
/// followed. A library goes to `furniture/LIBRARY/…`, everything else to `models/…`.
final class Adding {
    private static final String MODELS = "models/";
    private static final List<String> KINDS =
            List.of(".gltf", ".glb", ".bin", ".obj", ".mtl", ".bvh", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".txt");
    private static final List<String> WANTED = List.of(".gltf", ".glb", ".obj", ".bvh");

    private final Gift gift;
    private final Path packs;
    private final Limits limits;
    private final Progress progress;

    Adding(Gift gift, Path packs, Limits limits, Progress progress) {
        this.gift = gift;
        this.packs = packs;
        this.limits = limits;
        this.progress = progress;
    }

    Availability run() throws IOException {
        Place place = new Place(packs, gift.unexamined().folder());
        place.settle();
        Path partial = place.emptyPartial();
        Landing landing = new Landing(partial, limits, limits.addedBytes());
        try {
            land(landing);
        } catch (BadArchive | EOFException | ZipException | BadAsset e) {
            Place.delete(partial);
            throw BadArchive.of(e);
        } catch (IOException e) {
            Place.delete(partial);
            throw e;
        }
        if (landing.files().stream().noneMatch(file -> ends(file.path(), WANTED))) {
            Place.delete(partial);
            return unusable();
        }
        return settled(place, landing.files());
    }

    private void land(Landing landing) throws IOException {
        if (Files.isDirectory(gift.path())) {
            folder(landing);
        } else {
            archive(gift.path(), landing);
        }
    }

    private void folder(Landing landing) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(gift.path())) {
            files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .limit(limits.entries() + 1L)
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String path = gift.path().relativize(file).toString().replace('\\', '/');
            if (ends(path, List.of(".sh3f"))) {
                archive(file, landing);
            } else if (ends(path, KINDS)) {
                try (InputStream in = Files.newInputStream(file)) {
                    put(path, in, landing);
                }
            }
        }
    }

    private void archive(Path file, Landing landing) throws IOException {
        boolean library;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            library = LibraryUnpacker.isLibrary(zip);
            if (!library) {
                entries(zip, landing);
            }
        }
        if (library) {
            String name = LibraryUnpacker.nameOf(String.valueOf(file.getFileName()));
            new LibraryUnpacker(limits, List.of()).unpack(file, name, gift.licence(), landing, () -> told(landing));
        }
    }

    private void entries(ZipFile zip, Landing landing) throws IOException {
        if (zip.size() > limits.entries()) {
            throw new BadArchive("more than " + limits.entries() + " entries");
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && ends(entry.getName(), KINDS)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    put(entry.getName(), in, landing);
                }
            }
        }
    }

    private void put(String path, InputStream in, Landing landing) throws IOException {
        String work = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[^.]*$", "");
        landing.put(MODELS + path, in, gift.credit(work));
        told(landing);
    }

    private void told(Landing landing) {
        progress.at("Adding the " + gift.name() + " pack", landing.total(), 0);
    }

    private Ready settled(Place place, List<Manifest.File> files) throws IOException {
        MessageDigest digest = Checksum.Kind.SHA256.digest();
        files.forEach(file -> digest.update(file.line().getBytes(StandardCharsets.UTF_8)));
        Checksum checksum = Checksum.of(Checksum.Kind.SHA256, digest);
        String licence =
                gift.licence().orElseGet(() -> files.getFirst().credit().licence());
        long bytes = files.stream().mapToLong(Manifest.File::bytes).sum();
        Pack pack = gift.pack(checksum, bytes, licence);
        new Manifest(pack.source().identity(), licence, files).write(place.partial());
        place.swapIn();
        return new Ready(pack, place.target());
    }

    private Missing unusable() {
        return new Missing(
                gift.unexamined(),
                Why.UNUSABLE,
                "There is nothing in " + gift.path() + " that the studio can use.",
                "It takes furniture libraries (.sh3f), and zip files and folders with .gltf, .glb, .obj or .bvh in them.");
    }

    private static boolean ends(String path, List<String> kinds) {
        String lower = path.toLowerCase(Locale.ROOT);
        return kinds.stream().anyMatch(lower::endsWith);
    }
}
