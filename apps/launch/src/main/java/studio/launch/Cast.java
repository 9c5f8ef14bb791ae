package studio.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.assets.people.People;
import studio.assets.human.Stock;
import studio.assets.motion.Repertoire;
import studio.cli.Console;
import studio.cli.PackProgress;
import studio.geometry.Figure;
import studio.packs.Availability;
import studio.packs.Pack;
import studio.packs.PackShelf;
import studio.packs.Packs;
import studio.scene.Problem;
import studio.scene.term.Asset;

/// Who can play: people of the packs where these are on the machine, jointed wooden figures where not. Opened when
/// somebody is first wanted.
final class Cast {
    private final Packs packs;
    private Optional<People> people = Optional.empty();

    Cast(Packs packs) {
        this.packs = packs;
    }

    synchronized Optional<Figure> figure(Asset asset) {
        return people().figure(asset);
    }

    /// Whether people are real ones rather than stand-ins.
    synchronized boolean isReal() {
        return !people().areStandIns();
    }

    /// Fetches the packs that people need. What could not be had comes back as problems.
    synchronized List<Problem> fetch(Console console) {
        List<Problem> problems = new ArrayList<>();
        for (Pack pack : List.of(PackShelf.PEOPLE, PackShelf.MOTION)) {
            if (packs.look(pack) instanceof Availability.Ready) {
                continue;
            }
            people = Optional.empty();
            if (packs.obtain(pack, new PackProgress(console)) instanceof Availability.Missing missing) {
                problems.add(
                        new Problem(Problem.Category.SYSTEM, "pack.missing", missing.sentence(), missing.remedy()));
            }
        }
        return problems;
    }

    private People people() {
        People opened = people.orElseGet(this::open);
        people = Optional.of(opened);
        return opened;
    }

    /// A pack that cannot be read is as good as none: the stand-ins play, and are named as such.
    private People open() {
        Repertoire repertoire = repertoire();
        if (packs.look(PackShelf.PEOPLE) instanceof Availability.Ready(var pack, var folder)) {
            try {
                return People.of(Stock.open(folder, packs.folders().cache()), repertoire);
            } catch (IOException e) {
                return People.standIns(repertoire);
            }
        }
        return People.standIns(repertoire);
    }

    private Repertoire repertoire() {
        if (packs.look(PackShelf.MOTION) instanceof Availability.Ready(var pack, var folder)) {
            try {
                return Repertoire.of(folder);
            } catch (IOException e) {
                return Repertoire.madeByCode();
            }
        }
        return Repertoire.madeByCode();
    }
}
