package studio.launch;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import studio.assets.people.People;
import studio.cli.desk.Console;
import studio.cli.desk.FetchRule;
import studio.geometry.Figure;
import studio.packs.Credit;
import studio.packs.Packs;
import studio.packs.PeopleShelf;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.term.Asset;

/// Who can play: people of the packs where these are on the machine, jointed wooden figures where not. Opened when
/// somebody is first wanted.
final class Cast {
    private final Packs packs;
    private final Supplier<FetchRule> rule;
    private final InputStream answers;
    private Optional<PeopleShelf> shelf = Optional.empty();
    private boolean wanted;

    /// @param rule whether missing packs are fetched, asked when some are missing
    /// @param answers what the person types when asked
    Cast(Packs packs, Supplier<FetchRule> rule, InputStream answers) {
        this.packs = packs;
        this.rule = rule;
        this.answers = answers;
    }

    Optional<Figure> figure(Asset asset) {
        return people().figure(asset);
    }

    /// Whether whoever plays this part is only a stand-in.
    boolean isStoodInFor(Asset asset) {
        return people().areStandIns() || people().isStoodInFor(asset);
    }

    /// Who made what the people of a scene are made of, and the motions that they perform.
    Set<Credit> credits(Scene scene) {
        return opened().credits(scene);
    }

    /// Fetches the packs that people need, once in a run. What could not be had comes back as problems.
    synchronized List<Problem> fetch(Console console) {
        if (wanted) {
            return List.of();
        }
        wanted = true;
        PeopleShelf opened = new Calling(packs, console, answers).open(rule);
        shelf = Optional.of(opened);
        return opened.notices().stream()
                .map(notice -> new Problem(Problem.Category.SYSTEM, "pack.missing", notice, ""))
                .toList();
    }

    private People people() {
        return opened().people();
    }

    private synchronized PeopleShelf opened() {
        PeopleShelf opened = shelf.orElseGet(() -> PeopleShelf.openOffline(packs));
        shelf = Optional.of(opened);
        return opened;
    }
}
