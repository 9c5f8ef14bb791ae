package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.assets.furniture.LibraryCatalogue;
import studio.packs.Archives.Fetched;
import studio.packs.Availability.Missing;
import studio.packs.Availability.Ready;
import studio.packs.Availability.Why;

/// What a user adds is copied, counted and credited; what is hostile or useless is refused and changes nothing.
class AddingTest {
    @TempDir
    private Path home;

    private Packs store() {
        return new Packs(
                new UserFolders(home.resolve("user")),
                (wanted, folder, progress) -> new Fetched.Failed(Why.NO_NETWORK, "No.", "No."),
                List.of());
    }

    private Availability add(Path path) {
        return store().add(new Gift(path, "mine", Optional.empty(), Optional.of("Ada")), Progress.SILENT);
    }

    private static Why why(Availability availability) {
        return switch (availability) {
            case Ready ready -> throw new AssertionError("it is there: " + ready.folder());
            case Missing missing -> missing.why();
        };
    }

    private Path library(String... names) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(LibraryCatalogue.FILE, Debs.catalogue(names));
        for (String name : names) {
            entries.put("toys/" + name + "/" + name + ".obj", "v 0 0 0");
        }
        return Debs.written(home.resolve("Toys.sh3f"), Debs.library(entries));
    }

    @Test
    void aLibraryIsUnpackedAndCredited() {
        assertThat(add(library("ball"))).isInstanceOf(Ready.class);
        Pack pack = store().named("mine").orElseThrow();
        assertThat(store().look(pack)).isInstanceOf(Ready.class);
        assertThat(pack.licence()).isEqualTo("CC-BY 3.0");
        assertThat(store().manifest(pack).orElseThrow().credits()).contains(new Credit("The ball", "Ann", "CC-BY 3.0"));
        assertThat(home.resolve("user/Packs/mine-added/furniture/Toys/toys/ball/ball.obj"))
                .exists();
        assertThat(home.resolve("Toys.sh3f")).exists();
    }

    @Test
    void addingAgainReplacesAndRemovingTakesAway() throws IOException {
        add(library("ball"));
        add(library("car"));
        Pack pack = store().named("mine").orElseThrow();
        assertThat(store().all()).containsExactly(pack);
        assertThat(home.resolve("user/Packs/mine-added/furniture/Toys/toys/ball"))
                .doesNotExist();
        assertThat(store().inspect(pack, Progress.SILENT)).isInstanceOf(Inspection.Sound.class);
        assertThat(store().remove(pack)).isTrue();
        assertThat(store().all()).isEmpty();
    }

    @Test
    void aFolderGivesItsModelsAndNothingElse() throws IOException {
        Path folder = Files.createDirectories(home.resolve("street/lamps"));
        Files.writeString(folder.resolve("Lamp.GLB"), "glb");
        Files.writeString(folder.resolve("install.sh"), "#!/bin/sh");
        Files.writeString(home.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("notes.txt"), home.resolve("secret.txt"));
        assertThat(add(home.resolve("street"))).isInstanceOf(Ready.class);
        Manifest manifest =
                store().manifest(store().named("mine").orElseThrow()).orElseThrow();
        assertThat(manifest.files()).extracting(Manifest.File::path).containsExactly("models/lamps/Lamp.GLB");
        assertThat(manifest.credits()).containsExactly(new Credit("Lamp", "Ada", "licence not stated"));
    }

    @Test
    void hostileZipsAreRefusedAndTheFormerPackStays() {
        add(library("ball"));
        Path evil = Debs.written(home.resolve("evil.zip"), Debs.library(Map.of("../../evil.obj", "v 0 0 0")));
        assertThat(why(add(evil))).isEqualTo(Why.BAD_ARCHIVE);
        Path twice = Debs.written(home.resolve("twice.zip"), Debs.library(Map.of("a.obj", "1", "A.obj", "2")));
        assertThat(why(add(twice))).isEqualTo(Why.BAD_ARCHIVE);
        Path none = Debs.written(home.resolve("none.zip"), new byte[] {1, 2, 3});
        assertThat(why(add(none))).isEqualTo(Why.BAD_ARCHIVE);
        Path useless = Debs.written(home.resolve("useless.zip"), Debs.library(Map.of("a.txt", "words")));
        assertThat(why(add(useless))).isEqualTo(Why.UNUSABLE);
        assertThat(store().look(store().named("mine").orElseThrow())).isInstanceOf(Ready.class);
        assertThat(home.resolve("user/Packs/.mine-added.partial")).doesNotExist();
    }

    @Test
    void whatOnlyTheUserHasCannotBeFetched() throws IOException {
        Packs store = new Packs(new UserFolders(home.resolve("user")), new PackageClients(), List.of());
        add(library("ball"));
        Pack pack = store.named("mine").orElseThrow();
        Files.delete(home.resolve("user/Packs/mine-added/furniture/Toys/toys/ball/ball.obj"));
        Missing missing = (Missing) store.mend(pack, Progress.SILENT);
        assertThat(missing.remedy()).contains("./studio packs add");
        assertThat(store.look(pack)).isInstanceOf(Missing.class);
    }

    @ParameterizedTest
    @CsvSource({
        "My Chairs.sh3f, my-chairs",
        "people.zip, my-people",
        "42.zip, mine",
        "Überraschung.sh3f, berraschung",
        "x/, x"
    })
    void filesGiveNames(String file, String name) {
        assertThat(Gift.nameFor(Path.of(file))).isEqualTo(name);
        assertThat(Gift.isName(name)).isTrue();
    }
}
