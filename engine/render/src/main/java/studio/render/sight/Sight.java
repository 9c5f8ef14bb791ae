package studio.render.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.math.Bounds;
import studio.render.Eye;
import studio.render.RenderScene;

/// Measures what a camera shows of every entity: a z-buffer of 160 points along the longer side of the picture, scalar
/// arithmetic only, so that the same scene gives the same measures on every machine.
///
/// Three counts make the visible share. The picture itself tells how many points of an entity are seen, and how many it
/// would have there alone. What reaches out of the picture is counted on a second window around the whole entity,
/// coarser
/// where that is large. An entity of fewer than 25 points is counted on an enlarged crop instead, hiders included.
///
/// ```
///   ┌───────────────┐
///   │      ┌──┐  ┌──┼───┐
///   │      │▒▒│██│  │   │      visible = points of the box in the picture and not
///   │      │▒▒│██│  │   │                behind ▒, divided by all its points
///   │      └──┘  └──┼───┘
///   └───────────────┘
/// ```
///
/// It keeps arrays and the boxes of still things from look to look: use one for all moments of a report. Not for use by
/// two threads at once.
public final class Sight {
    private static final double FEW = 25;
    private static final int CROP = 32;
    private static final int OUTSKIRTS = 160;

    private final List<Projection> kept = new ArrayList<>();
    private final Swatches swatches = new Swatches();
    private final Raster picture = new Raster();
    private final Raster window = new Raster();

    /// Looks at a scene.
    ///
    /// @param aspect width of the picture divided by its height
    public Sighting look(RenderScene scene, Eye eye, double aspect) {
        FilmPlane film = FilmPlane.of(eye, aspect);
        Plate plate = new Plate(scene, film, kept, swatches);
        picture.aim(film, 0, 0, 1, 1, film.width(), film.height());
        Tally tally = new Tally(0, plate.entityCount());
        Development.of(plate, picture, tally);
        Pictures pictures = Pictures.of(plate, picture);
        List<Seen> seen = new ArrayList<>();
        for (int entity = 0; entity < plate.entityCount(); entity++) {
            Bounds box = plate.world(entity);
            if (!box.isEmpty()) {
                Optional<ScreenBox> screen = plate.screen(entity);
                Tally counted = screen.filter(ScreenBox::touchesPicture).isPresent()
                        ? settle(plate, entity, screen.get(), tally)
                        : new Tally(entity, 1);
                seen.add(new Seen(
                        scene.entities().get(entity),
                        box,
                        screen.orElseGet(() -> film.behind(box.center())),
                        film.depth(box.center()),
                        counted.share(entity),
                        counted.color(entity)));
            }
        }
        return new Sighting(seen, film.width(), film.height(), pictures.ids(), pictures.albedo());
    }

    private Tally settle(Plate plate, int entity, ScreenBox screen, Tally tally) {
        if (!screen.insidePicture()) {
            tally.addAlone(entity, outside(plate, entity, screen));
        }
        return tally.alone(entity) < FEW ? crop(plate, entity, screen) : tally;
    }

    /// How many points of an entity lie outside the picture, in points of the picture.
    private double outside(Plate plate, int entity, ScreenBox screen) {
        FilmPlane film = plate.film();
        double across = screen.width() * film.width();
        double down = screen.height() * film.height();
        double stepsX = Math.min(1, OUTSKIRTS / across);
        double stepsY = Math.min(1, OUTSKIRTS / down);
        window.aim(
                film,
                screen.left() * film.width(),
                screen.top() * film.height(),
                stepsX,
                stepsY,
                (int) Math.ceil(across * stepsX),
                (int) Math.ceil(down * stepsY));
        window.beginOutline();
        for (Projection shape : plate.shapesOf(entity)) {
            if (shape.inFront()) {
                window.draw(shape, Raster.Ink.OUTLINE);
            }
        }
        int count = 0;
        for (int point = 0; point < window.size(); point++) {
            if (window.isMarked(point) && !window.inPicture(point)) {
                count++;
            }
        }
        return count / (stepsX * stepsY);
    }

    /// Counts a small entity on a window that it fills, with all that may hide it. Each axis is enlarged on its own:
    /// that changes no ratio of areas, and shows thin things too.
    private Tally crop(Plate plate, int entity, ScreenBox screen) {
        FilmPlane film = plate.film();
        double across = Math.max(1e-6, screen.width() * film.width());
        double down = Math.max(1e-6, screen.height() * film.height());
        window.aim(
                film,
                screen.left() * film.width(),
                screen.top() * film.height(),
                CROP / across,
                CROP / down,
                CROP,
                CROP);
        Tally tally = new Tally(entity, 1);
        Development.of(plate, window, tally);
        return tally;
    }
}
