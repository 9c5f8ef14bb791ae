package studio.direction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.language.meaning.Relation;
import studio.math.Seed;

/// Turns the side, depth and nearness relations of the words into bonds between clusters that stand on the same level.
final class Bonds {
    private final List<Cluster> all;
    private final double peek;
    private final Seed seed;

    /// @param peek how much farther than usual things before and behind one another stand aside
    Bonds(List<Cluster> all, double peek, Seed seed) {
        this.all = all;
        this.peek = peek;
        this.seed = seed;
    }

    /// The bonds among the members of one level, in the order of the words.
    List<Bond> of(List<Cluster> members, List<Relation> relations) {
        List<Bond> bonds = new ArrayList<>();
        for (Relation relation : relations) {
            List<Cluster> objects = relation.objects().stream()
                    .flatMap(o -> on(members, o).stream())
                    .toList();
            on(members, relation.subject())
                    .ifPresent(s -> objects.stream()
                            .filter(o -> o != s)
                            .forEach(o -> add(bonds, relation, s, o, objects, members)));
        }
        return bonds;
    }

    private void add(
            List<Bond> bonds, Relation relation, Cluster s, Cluster o, List<Cluster> objects, List<Cluster> members) {
        double said = relation.metres().orElse(-1);
        switch (relation.kind()) {
            case LEFT_OF -> bonds.add(new Bond.Left(s, o, side(s, o, said)));
            case RIGHT_OF -> bonds.add(new Bond.Left(o, s, side(s, o, said)));
            case IN_FRONT_OF -> bonds.add(new Bond.Before(s, o, gap(s, o, said), aside(s, o, members, 0.07)));
            case BEHIND -> bonds.add(new Bond.Before(o, s, gap(s, o, said), aside(o, s, members, 0.07)));
            case HIDDEN_BY -> bonds.add(new Bond.Before(o, s, gap(s, o, said), aside(o, s, members, -0.1)));
            case NEXT_TO, NEAR, FACING, WITH -> bonds.add(new Bond.By(s, o, gap(s, o, said)));
            case BETWEEN -> {
                boolean first = o == objects.getFirst();
                bonds.add(first ? new Bond.Left(o, s, side(s, o, said)) : new Bond.Left(s, o, side(s, o, said)));
            }
            case AROUND -> bonds.add(new Bond.Round(s, o));
            case ON, UNDER, ABOVE, BELOW, INSIDE -> {}
        }
    }

    /// The cluster of a thing, or the one that carries it, on this level.
    private Optional<Cluster> on(List<Cluster> members, int thing) {
        Optional<Cluster> at = all.stream().filter(c -> c.cast.thing() == thing).findFirst();
        while (at.isPresent() && !members.contains(at.get())) {
            at = at.get().host.map(Cluster.Carried::by);
        }
        return at;
    }

    /// Room between two neighbours: about as much as people leave, more where one is much higher, so that the pair is
    /// still seen as side by side.
    private static double side(Cluster a, Cluster b, double said) {
        double steep = 0.66 * Math.abs(a.middleY() - b.middleY()) - a.halfX - b.halfX;
        return Math.max(gap(a, b, said), steep);
    }

    static double gap(Cluster a, Cluster b, double said) {
        if (said >= 0) {
            return said;
        }
        double small = Math.min(extent(a), extent(b));
        double large = Math.max(extent(a), extent(b));
        return Math.clamp(0.16 * small + 0.06 * large, 0.015, 0.9);
    }

    private static double extent(Cluster c) {
        return Math.max(c.size().y(), 2 * Math.min(c.halfX, c.halfZ));
    }

    /// How far the nearer thing stands aside of the farther so that a part of the farther is covered and a part seen.
    /// Widths are compared as the camera sees them from its usual distance.
    ///
    /// @param more share of the covered one's width by which the edge passes its middle
    private double aside(Cluster front, Cluster back, List<Cluster> members, double more) {
        double tall = members.stream().mapToDouble(Cluster::apparent).max().orElse(1);
        double near = 3.6 * tall;
        double far = near + front.halfZ + back.halfZ + gap(front, back, -1);
        double seenBack = back.halfX * near / far;
        boolean hides = more < 0;
        double sign = seed.derive(front.index).derive(back.index).unit() < 0.5 ? -1 : 1;
        boolean towers = back.top * near / far > (hides ? 2.2 : 1.7) * front.top;
        boolean flanks = seenBack > (hides ? 2.5 : 1.8) * front.halfX;
        double beside = 0.3 * front.halfX;
        double offset = towers || flanks ? (hides ? 0 : beside) : (hides ? 0.8 : 1) * front.halfX + 2 * more * seenBack;
        double asked = offset * peek + Math.max(0, peek - 1) * 0.4 * front.halfX;
        return sign * asked * (1 + far / near) / 2;
    }
}
