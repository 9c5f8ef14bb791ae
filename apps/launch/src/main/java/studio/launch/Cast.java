package studio.launch;

import java.util.List;
import java.util.Optional;
import studio.assets.people.People;
import studio.cli.PackProgress;
import studio.cli.desk.Console;
import studio.geometry.Figure;
import studio.packs.Packs;
import studio.packs.PeopleShelf;
import studio.scene.Problem;
import studio.scene.term.Asset;

/// Who can play: people of the packs where these are on the machine, jointed wooden figures where not. Opened when
/// somebody is first wanted.
final class Cast {
    private final Packs packs;
    private Optional<PeopleShelf> shelf = Optional.empty();

    Cast(Packs packs) {
        this.packs = packs;
    }

    Optional<Figure> figure(Asset asset) {
        return people().figure(asset);
    }

    /// Whether whoever plays this part is only a stand-in.
    boolean isStoodInFor(Asset asset) {
        return people().areStandIns() || people().isStoodInFor(asset);
    }

    /// Fetches the packs that people need. What could not be had comes back as problems.
    synchronized List<Problem> fetch(Console console) {
        PeopleShelf opened = PeopleShelf.open(packs, new PackProgress(console));
        shelf = Optional.of(opened);
        return opened.notices().stream()
                .map(notice -> new Problem(Problem.Category.SYSTEM, "pack.missing", notice, ""))
                .toList();
    }

    private synchronized People people() {
        PeopleShelf opened = shelf.orElseGet(() -> PeopleShelf.openOffline(packs));
        shelf = Optional.of(opened);
        return opened.people();
    }
}
