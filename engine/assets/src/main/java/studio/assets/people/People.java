package studio.assets.people;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.assets.figure.Mannequin;
import studio.assets.human.Casting;
import studio.assets.human.Look;
import studio.assets.human.Stock;
import studio.assets.human.Tailor;
import studio.assets.motion.Repertoire;
import studio.geometry.Figure;
import studio.scene.term.Asset;

/// The figures of all people: real ones where the people pack is there, jointed wooden figures where it is not.
/// Equal assets
/// give the identical figure.
public final class People {
    private final Repertoire repertoire;
    private final Optional<Tailor> tailor;
    private final Map<String, Role> known = new ConcurrentHashMap<>();

    private record Role(Figure figure, boolean standIn) {}

    /// People from the pack.
    public static People of(Stock stock, Repertoire repertoire) {
        return new People(repertoire, Optional.of(new Tailor(stock, repertoire)));
    }

    /// Stand-ins for everybody.
    public static People standIns(Repertoire repertoire) {
        return new People(repertoire, Optional.empty());
    }

    private People(Repertoire repertoire, Optional<Tailor> tailor) {
        this.repertoire = repertoire;
        this.tailor = tailor;
    }

    /// Whether people are only stood in for.
    public boolean areStandIns() {
        return tailor.isEmpty();
    }

    /// The figure of a person's asset; empty when the asset names no person. Whoever cannot be dressed and shaped is
    /// stood in for.
    public Optional<Figure> figure(Asset asset) {
        return Casting.isPerson(asset) ? Optional.of(cast(asset).figure()) : Optional.empty();
    }

    /// Whether a person is stood in for, in this studio as it is.
    public boolean isStoodInFor(Asset asset) {
        return areStandIns() || cast(asset).standIn();
    }

    /// Where in the people pack lies what this person is made of; empty for whoever is stood in for.
    public List<String> items(Asset asset) {
        return Casting.isPerson(asset) && !isStoodInFor(asset) ? Tailor.items(Casting.look(asset)) : List.of();
    }

    private Role cast(Asset asset) {
        return known.computeIfAbsent(asset.toString(), name -> make(Casting.look(asset)));
    }

    private Role make(Look look) {
        if (tailor.isEmpty()) {
            return standIn(look);
        }
        try {
            return new Role(tailor.get().figure(look), false);
        } catch (IOException e) {
            // The pack was whole when it was opened: one item of it fails, and only who wears that is stood in for.
            return standIn(look);
        }
    }

    private Role standIn(Look look) {
        double grown = look.sex() == Look.Sex.MALE ? 1.78 : 1.66;
        double share = look.years() >= 17 ? 1 : 0.44 + 0.56 * look.years() / 17;
        return new Role(Mannequin.of(grown * share + 0.1 * (look.height() - 0.5), repertoire), true);
    }
}
