package studio.packs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.assets.human.Stock;
import studio.assets.motion.MotionFolder;
import studio.assets.motion.Repertoire;
import studio.assets.people.People;
import studio.packs.Availability.Missing;
import studio.packs.Availability.Ready;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.timeline.Clip;

/// Opens the people: from the packs where they can be had, as stand-ins where not, and says which.
///
/// @param people figures by asset
/// @param notices what is missing, a sentence each for the person at the screen; empty when everything is there
/// @param bodies what lies in the people pack, where it is in use
/// @param motion what lies in the motion pack, where it is in use
public record PeopleShelf(People people, List<String> notices, Optional<Manifest> bodies, Optional<Manifest> motion) {
    public PeopleShelf {
        notices = List.copyOf(notices);
    }

    /// Opens the people, fetching the packs first where they are missing.
    public static PeopleShelf open(Packs packs, Progress progress) {
        Availability motion = packs.obtain(PackShelf.MOTION, progress);
        return switch (motion) {
            case Ready ready -> assemble(packs, motion, packs.obtain(PackShelf.PEOPLE, progress));
            // What keeps one away keeps the other away: nobody waits for that twice.
            case Missing missing when missing.concernsAll() -> assemble(packs, motion, packs.look(PackShelf.PEOPLE));
            case Missing missing -> assemble(packs, motion, packs.obtain(PackShelf.PEOPLE, progress));
        };
    }

    /// Opens what is already on this machine and fetches nothing.
    public static PeopleShelf openOffline(Packs packs) {
        return assemble(packs, packs.look(PackShelf.MOTION), packs.look(PackShelf.PEOPLE));
    }

    /// The makers of what the people of a scene are made of and of the motions that they perform, and nobody else.
    public Set<Credit> credits(Scene scene) {
        Set<Credit> credits = new LinkedHashSet<>();
        scene.nodes().stream().forEach(node -> {
            if (node.content() instanceof Actor actor) {
                bodies.ifPresent(all -> credits.addAll(all.credits(people.items(actor.figure()))));
                motion.ifPresent(all -> credits.addAll(all.credits(motions(node, scene))));
            }
        });
        return credits;
    }

    /// The clips that somebody performs.
    private static List<String> motions(Node node, Scene scene) {
        List<String> paths = new ArrayList<>();
        for (Clip clip : scene.timeline().clips()) {
            if (clip.actor().equals(node.id())) {
                paths.add("emotes/" + clip.motion() + ".glb");
            }
        }
        return paths;
    }

    private static PeopleShelf assemble(Packs packs, Availability motion, Availability bodies) {
        List<String> notices = new ArrayList<>();
        Optional<Repertoire> clips = clips(motion, notices);
        MotionFolder own = MotionFolder.of(packs.folders().motions());
        notices.addAll(own.problems());
        Repertoire repertoire = clips.orElseGet(Repertoire::madeByCode).with(own);
        Optional<People> people = people(packs, bodies, repertoire, notices);
        return new PeopleShelf(
                people.orElseGet(() -> People.standIns(repertoire)),
                notices,
                people.flatMap(p -> packs.manifest(PackShelf.PEOPLE)),
                clips.flatMap(c -> packs.manifest(PackShelf.MOTION)));
    }

    private static Optional<Repertoire> clips(Availability motion, List<String> notices) {
        return switch (motion) {
            case Ready ready -> {
                try {
                    yield Optional.of(Repertoire.of(ready.folder()));
                } catch (IOException e) {
                    notices.add(
                            "The motion pack could not be read (" + e.getMessage() + "); motions are made by code.");
                    yield Optional.empty();
                }
            }
            case Missing missing -> {
                notices.add(missing.sentence() + " Motions are made by code. " + missing.remedy());
                yield Optional.empty();
            }
        };
    }

    private static Optional<People> people(
            Packs packs, Availability bodies, Repertoire repertoire, List<String> notices) {
        return switch (bodies) {
            case Ready ready -> {
                try {
                    Stock stock = Stock.open(ready.folder(), packs.folders().cache());
                    yield Optional.of(People.of(stock, repertoire));
                } catch (IOException e) {
                    notices.add("The people pack could not be read (" + e.getMessage() + "); people are stood in for.");
                    yield Optional.empty();
                }
            }
            case Missing missing -> {
                notices.add(missing.sentence() + " People are stood in for. " + missing.remedy());
                yield Optional.empty();
            }
        };
    }
}
