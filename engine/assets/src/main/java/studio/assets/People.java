package studio.assets;

import java.io.IOException;
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

/// The figures of all people: real ones where the people pack is there, jointed wooden figures where it is not. Equal
/// assets
/// give the identical figure.
public final class People {
    private final Repertoire repertoire;
    private final Optional<Tailor> tailor;
    private final Map<String, Figure> known = new ConcurrentHashMap<>();

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
        if (!Casting.isPerson(asset)) {
            return Optional.empty();
        }
        return Optional.of(known.computeIfAbsent(asset.toString(), name -> make(Casting.look(asset))));
    }

    private Figure make(Look look) {
        try {
            if (tailor.isPresent()) {
                return tailor.get().figure(look);
            }
        } catch (IOException e) {
            // The pack was whole when it was opened; what fails now is one item, and this person is stood in for.
            return standIn(look);
        }
        return standIn(look);
    }

    private Figure standIn(Look look) {
        double grown = look.sex() == Look.Sex.MALE ? 1.78 : 1.66;
        double share = look.years() >= 17 ? 1 : 0.44 + 0.56 * look.years() / 17;
        return Mannequin.of(grown * share + 0.1 * (look.height() - 0.5), repertoire);
    }
}
