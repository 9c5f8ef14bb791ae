package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.assets.furniture.LibraryCatalogue;
import studio.assets.motion.Repertoire;
import studio.assets.people.People;
import studio.math.Transform;
import studio.math.time.FrameRange;
import studio.packs.Archives.Fetched;
import studio.packs.Availability.Why;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.Outcome;
import studio.scene.command.TimelineCommand;
import studio.scene.content.Actor;
import studio.scene.content.Content;
import studio.scene.content.Prop;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;

/// Who made what a movie shows is named, and nobody else.
class CreditsTest {
    @TempDir
    private Path home;

    private static Scene scene(Command... commands) {
        return switch (new Batch("test", List.of(commands)).applyTo(Scene.EMPTY)) {
            case Outcome.Applied(Scene scene) -> scene;
            case Outcome.Rejected(var problem) -> throw new AssertionError(problem);
        };
    }

    private static Command add(String id, Content content) {
        return new NodeCommand.Add(Node.of(new NodeId(id), id, Transform.IDENTITY, content));
    }

    private static Manifest.File file(String path, String work, String maker) {
        return new Manifest.File(path, 1, "0".repeat(64), new Credit(work, maker, "CC-BY-3.0"));
    }

    @Test
    void onlyTheClipsThatArePerformedAreCredited() {
        Manifest motion = new Manifest(
                "x",
                "Apache-2.0",
                List.of(
                        file("emotes/idle.glb", "idle", "Ann"),
                        file("emotes/wave.glb", "wave", "Bob"),
                        file("emotes/walk.glb", "walk", "Cy")));
        PeopleShelf shelf = new PeopleShelf(
                People.standIns(Repertoire.madeByCode()), List.of(), Optional.of(motion), Optional.of(motion));
        Clip wave = new Clip("c1", new NodeId("man"), "wave", new FrameRange(0, 10), 1);
        Scene scene =
                scene(add("man", new Actor(Asset.of("person/man"), List.of())), new TimelineCommand.PutClip(wave));
        assertThat(shelf.credits(scene)).extracting(Credit::maker).containsExactly("Bob");
        assertThat(shelf.credits(scene(add("ball", Prop.of(Asset.of("prop/ball"))))))
                .isEmpty();
    }

    @Test
    void onlyTheFurnitureThatIsShownIsCredited() throws IOException {
        Map<String, String> entries = new java.util.LinkedHashMap<>();
        entries.put(
                LibraryCatalogue.FILE, Debs.catalogue("ball", "Car").replaceFirst("creator#2=Ann", "creator#2=Bob"));
        entries.put("toys/ball/ball.obj", "v 0 0 0");
        entries.put("toys/Car/Car.obj", "v 0 0 0");
        Path file = Debs.written(home.resolve("Toys.sh3f"), Debs.library(entries));
        Packs packs = new Packs(
                new UserFolders(home.resolve("user")),
                (wanted, folder, progress) -> new Fetched.Failed(Why.NO_NETWORK, "No.", "No."),
                List.of());
        packs.add(new Gift(file, "mine", Optional.of("CC-BY-3.0"), Optional.empty()), Progress.SILENT);
        Scene scene = scene(add("car", Prop.of(Asset.of("furniture/toys/car"))));
        assertThat(new FurnitureCredits(packs).of(scene)).containsExactly(new Credit("The Car", "Bob", "CC-BY-3.0"));
        assertThat(new FurnitureCredits(packs).of(Scene.EMPTY)).isEmpty();
    }

    @Test
    void linesNameMakersOnceAndLicencesWithTheirAddress() {
        List<Credit> credits = List.of(
                new Credit("Bath", "Ann", "CC-BY-3.0"),
                new Credit("Chair", "", "CC0-1.0"),
                new Credit("Bed\tside\n", "Ann", "CC-BY-3.0"));
        assertThat(CreditsText.byMaker(credits))
                .containsExactly("Ann (CC-BY-3.0): Bath, Bed side", "maker not stated (CC0-1.0): Chair");
        assertThat(CreditsText.of(credits)).anyMatch(line -> line.startsWith("CC-BY-3.0: https://"));
        assertThat(CreditsText.of(List.of())).isEmpty();
    }

    /// The page that says where packs come from says what the shelf says.
    @Test
    void theSourcesAreWrittenDown() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../../DATA-SOURCES.md"));
        for (Pack pack : PackShelf.all()) {
            assertThat(rows)
                    .as(pack.name())
                    .anySatisfy(row -> assertThat(row)
                            .startsWith("| " + pack.name() + " | ")
                            .contains("`" + pack.source().name() + "` " + pack.version())
                            .contains(String.format(java.util.Locale.ROOT, "%,d bytes", pack.archiveBytes()))
                            .contains("`" + pack.source().checksum().text() + "`")
                            .contains(pack.licence().substring(0, 5)));
        }
        assertThat(rows.stream().filter(row -> row.startsWith("| ")).count())
                .isEqualTo(PackShelf.all().size() + 1L);
    }
}
