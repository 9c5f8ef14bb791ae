package studio.packs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import studio.assets.human.Stock;
import studio.assets.motion.MotionFolder;
import studio.assets.motion.Repertoire;
import studio.assets.people.People;
import studio.packs.Availability.Missing;
import studio.packs.Availability.Ready;

/// Opens the people: from the packs where they can be had, as stand-ins where not, and says which.
///
/// @param people figures by asset
/// @param notices what is missing, a sentence each for the person at the screen; empty when everything is there
/// @param credits for the end of the movie, one line each
public record PeopleShelf(People people, List<String> notices, List<String> credits) {
    public PeopleShelf {
        notices = List.copyOf(notices);
        credits = List.copyOf(credits);
    }

    /// Opens the people, fetching the packs first where they are missing.
    public static PeopleShelf open(Packs packs, Progress progress) {
        return assemble(packs, packs.obtain(PackShelf.MOTION, progress), packs.obtain(PackShelf.PEOPLE, progress));
    }

    /// Opens what is already on this machine and fetches nothing.
    public static PeopleShelf openOffline(Packs packs) {
        return assemble(packs, packs.look(PackShelf.MOTION), packs.look(PackShelf.PEOPLE));
    }

    private static PeopleShelf assemble(Packs packs, Availability motion, Availability bodies) {
        List<String> notices = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        MotionFolder own = MotionFolder.of(packs.folders().motions());
        notices.addAll(own.problems());
        Repertoire repertoire = repertoire(motion, notices, credits).with(own);
        return new PeopleShelf(people(packs, bodies, repertoire, notices, credits), notices, credits);
    }

    private static Repertoire repertoire(Availability motion, List<String> notices, List<String> credits) {
        return switch (motion) {
            case Ready ready -> {
                try {
                    Repertoire clips = Repertoire.of(ready.folder());
                    credits.addAll(creditsOf(ready));
                    yield clips;
                } catch (IOException e) {
                    notices.add(
                            "The motion pack could not be read (" + e.getMessage() + "); motions are made by code.");
                    yield Repertoire.madeByCode();
                }
            }
            case Missing missing -> {
                notices.add(missing.sentence() + " Motions are made by code. " + missing.remedy());
                yield Repertoire.madeByCode();
            }
        };
    }

    private static People people(
            Packs packs, Availability bodies, Repertoire repertoire, List<String> notices, List<String> credits) {
        return switch (bodies) {
            case Ready ready -> {
                try {
                    Stock stock = Stock.open(ready.folder(), packs.folders().cache());
                    credits.addAll(creditsOf(ready));
                    yield People.of(stock, repertoire);
                } catch (IOException e) {
                    notices.add("The people pack could not be read (" + e.getMessage() + "); people are stood in for.");
                    yield People.standIns(repertoire);
                }
            }
            case Missing missing -> {
                notices.add(missing.sentence() + " People are stood in for. " + missing.remedy());
                yield People.standIns(repertoire);
            }
        };
    }

    private static List<String> creditsOf(Ready ready) {
        return Manifest.read(ready.folder()).map(Manifest::credits).orElse(List.of());
    }
}
