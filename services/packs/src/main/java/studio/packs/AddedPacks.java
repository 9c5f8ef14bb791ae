package studio.packs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the packs that the user added: nothing but their folders says that there are any.
final class AddedPacks {
    private AddedPacks() {}

    /// By name.
    static List<Pack> in(Path packs) {
        List<Pack> found = new ArrayList<>();
        if (!Files.isDirectory(packs)) {
            return found;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(packs, "*-added")) {
            for (Path folder : folders) {
                pack(folder).ifPresent(found::add);
            }
        } catch (IOException e) {
            return List.of();
        }
        found.sort(Comparator.comparing(Pack::name));
        return found;
    }

    private static Optional<Pack> pack(Path folder) {
        return Manifest.read(folder)
                .flatMap(manifest -> Source.Added.of(manifest.identity())
                        .map(source -> new Pack(
                                source.name(),
                                "added by you",
                                source,
                                0,
                                manifest.bytes(),
                                manifest.licence(),
                                List.of(),
                                List.of())))
                .filter(pack -> folder.endsWith(pack.folder()));
    }
}
