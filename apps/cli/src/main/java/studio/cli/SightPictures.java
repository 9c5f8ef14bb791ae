package studio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.film.picture.Picture;
import studio.film.picture.Png;
import studio.render.Extraction;
import studio.render.Library;
import studio.render.sight.Sight;
import studio.render.sight.Sighting;
import studio.scene.timeline.Timeline;

/// Writes what the studio measured a report on: entity numbers and base colours of the first moment.
final class SightPictures {
    private SightPictures() {}

    static void write(Take.Staged take, Library library, Path folder, String id) throws IOException {
        Extraction extraction = new Extraction(library);
        Timeline timeline = take.scene().timeline();
        int first = timeline.range().start();
        Sighting sighting = new Sight()
                .look(
                        extraction.scene(take.scene(), first),
                        extraction.eye(take.scene(), first),
                        take.brief().aspect());
        Files.createDirectories(folder);
        String name = id.replaceAll("[^A-Za-z0-9._-]", "_");
        Png.write(new Picture(sighting.width(), sighting.height(), sighting.ids()), folder.resolve(name + ".ids.png"));
        Png.write(
                new Picture(sighting.width(), sighting.height(), sighting.albedo()),
                folder.resolve(name + ".albedo.png"));
    }
}
