package studio.direction.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.direction.Decision;
import studio.geometry.Anchor;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.math.Vec3;

/// Decides which thing carries which: what rests on, lies in, stands under, hovers over, is held or worn.
final class Hosting {
    private static final Set<String> HATS = Set.of(
            "hat", "cap", "helmet", "crown", "top hat", "cowboy hat", "beanie", "tiara", "santa hat", "sombrero");
    private static final Set<String> HANGING = Set.of(
            "clock",
            "lamp",
            "chandelier",
            "lantern",
            "sign",
            "banner",
            "flag",
            "painting",
            "picture",
            "mirror",
            "umbrella");

    private final List<Cluster> all;
    private final Meaning meaning;
    private final List<Decision> decisions;

    Hosting(List<Cluster> all, Meaning meaning, List<Decision> decisions) {
        this.all = all;
        this.meaning = meaning;
        this.decisions = decisions;
    }

    /// Carries out one relation if it is one of support; otherwise leaves it to the plane.
    void relate(Relation relation) {
        Optional<Cluster> subject = find(relation.subject());
        Optional<Cluster> object = relation.objects().stream().findFirst().flatMap(this::find);
        if (subject.isEmpty() || object.isEmpty() || subject.get() == object.get()) {
            return;
        }
        Cluster s = subject.get();
        Cluster o = object.get();
        switch (relation.kind()) {
            case ON -> carry(s, o, onto(s, o));
            case ABOVE -> above(s, o);
            case UNDER, BELOW -> under(s, o);
            case INSIDE -> inside(s, o);
            case WITH -> with(s, o);
            case LEFT_OF, RIGHT_OF, IN_FRONT_OF, BEHIND, NEXT_TO, NEAR, BETWEEN, AROUND, FACING, HIDDEN_BY -> {}
        }
    }

    private Optional<Cluster> find(int thing) {
        return all.stream().filter(c -> c.cast.thing() == thing).findFirst();
    }

    private Mount onto(Cluster s, Cluster o) {
        if (s.cast.person() && Implied.seated(meaning, s.cast.thing())) {
            return Mount.SEATED;
        }
        boolean flies = Nature.of(s.cast) == Nature.AIR;
        return flies && anchor(o, Anchor.Kind.TOP).isEmpty() ? Mount.ABOVE : Mount.ON;
    }

    private void above(Cluster s, Cluster o) {
        if (hovers(s)) {
            carry(s, o, Mount.ABOVE);
        } else {
            carry(s, o, Mount.ON);
            decide(s.noun() + " rests on top", "a " + s.noun() + " does not hover over a " + o.noun() + " by itself");
        }
    }

    private void under(Cluster s, Cluster o) {
        if (hovers(o)) {
            carry(o, s, Mount.ABOVE);
        } else if (room(o, s) >= 0.45) {
            carry(s, o, Mount.UNDER);
        } else {
            carry(o, s, Mount.ON);
            decide(o.noun() + " rests on the " + s.noun(), "there is no room beneath the " + o.noun());
        }
    }

    private void inside(Cluster s, Cluster o) {
        if (anchor(o, Anchor.Kind.INSIDE).isPresent()) {
            carry(s, o, Mount.INSIDE);
        } else if (anchor(o, Anchor.Kind.TOP).isPresent()
                || anchor(o, Anchor.Kind.SEAT).isPresent()) {
            carry(s, o, Mount.ON);
        } else {
            carry(s, o, Mount.INSIDE);
        }
    }

    /// "A man with an umbrella" holds it; "a cake with candles" carries them; "a table with chairs" stands by them.
    private void with(Cluster bearer, Cluster item) {
        if (bearer.cast.person()) {
            boolean worn = HATS.contains(item.noun());
            boolean light = item.size().y() < 0.75 * bearer.size().y()
                    && item.spanX() < bearer.size().y() / 2;
            if ((worn || light) && !item.cast.living()) {
                carry(item, bearer, worn ? Mount.WORN : Mount.HELD);
            }
        } else if (!item.cast.living() && smaller(item, bearer)) {
            if (anchor(bearer, Anchor.Kind.INSIDE).isPresent()) {
                carry(item, bearer, Mount.INSIDE);
            } else if (HATS.contains(item.noun())
                    || anchor(bearer, Anchor.Kind.TOP).isPresent()) {
                carry(item, bearer, Mount.ON);
            }
        }
    }

    private static boolean smaller(Cluster a, Cluster b) {
        return a.spanX() < 0.75 * b.spanX();
    }

    private static boolean hovers(Cluster c) {
        return Nature.of(c.cast) == Nature.AIR || HANGING.contains(c.noun());
    }

    /// By how much a thing would have to shrink to stand beneath another; 1 or more when it fits as it is.
    static double room(Cluster host, Cluster guest) {
        return anchor(host, Anchor.Kind.UNDER)
                .map(a -> Math.min(
                        a.size().y() * host.cast.scale().y() / guest.size().y(),
                        a.size().x() * host.cast.scale().x() / guest.size().x()))
                .orElse(0.0);
    }

    static Optional<Anchor> anchor(Cluster c, Anchor.Kind kind) {
        return c.cast.anchors().stream().filter(a -> a.kind() == kind).findFirst();
    }

    static Vec3 scaled(Vec3 v, Cluster by) {
        return v.times(by.cast.scale());
    }

    private void carry(Cluster child, Cluster host, Mount mount) {
        if (child.host.isPresent() || host.isCarriedBy(child)) {
            return;
        }
        child.host = Optional.of(new Cluster.Carried(host, mount));
    }

    private void decide(String chosen, String because) {
        decisions.add(new Decision("layout", chosen, because, List.of()));
    }
}
