package studio.direction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.Decision;
import studio.direction.Role;
import studio.geometry.Anchor;
import studio.language.meaning.Relation;
import studio.math.Seed;
import studio.math.Vec3;

/// Solves every level of a scene from the top of the smallest table down to the floor, so that each carrier knows how
/// far
/// its riders reach before it is placed itself.
final class Levels {
    private final List<Cluster> all;
    private final List<Relation> relations;
    private final Seed seed;
    private final List<Decision> decisions;
    private final Bonds bonds;

    Levels(List<Cluster> all, List<Relation> relations, double peek, Seed seed, List<Decision> decisions) {
        this.all = all;
        this.relations = relations;
        this.seed = seed;
        this.decisions = decisions;
        this.bonds = new Bonds(all, peek, seed.derive("aside"));
    }

    void solve() {
        settle(all.stream().filter(c -> c.host.isEmpty()).toList());
    }

    private void settle(List<Cluster> members) {
        List<Cluster> row = inOrder(members);
        for (int i = 0; i < row.size(); i++) {
            double side = row.size() < 2 ? 0 : 2.0 * i / (row.size() - 1) - 1;
            arrange(row.get(i), side);
        }
        List<Bond> held = bonds.of(members, relations);
        line(row, held);
        Plane.solve(members, held);
        held.stream().filter(b -> !Plane.holds(b)).forEach(this::complain);
    }

    private void complain(Bond bond) {
        decisions.add(new Decision(
                "layout",
                "no place",
                "the relations of " + bond.a().noun() + " and " + bond.b().noun() + " cannot all hold",
                List.of()));
    }

    /// Turns a cluster, sets out its copies and riders, and measures how far it reaches.
    private void arrange(Cluster c, double side) {
        Seed own = seed.derive(c.noun()).derive(c.index);
        List<Cluster> riders = all.stream().filter(c::carries).toList();
        boolean table = riders.stream().filter(r -> mount(r) == Mount.ON).count() > 1
                || riders.stream().anyMatch(r -> mount(r) == Mount.UNDER)
                || !riders.isEmpty() && Hosting.anchor(c, Anchor.Kind.SEAT).isPresent();
        c.yaw = c.origin == Role.Origin.IMPLIED || table ? 0 : Stance.yaw(c.cast, side, own.derive("yaw"));
        if (c.origin == Role.Origin.ASKED) {
            c.spots = spots(c, own);
        }
        c.halfX = c.spots.stream()
                .mapToDouble(s -> Math.abs(s.x()) + c.spanX(c.yaw + s.yaw()))
                .max()
                .orElse(0);
        c.halfZ = c.spots.stream()
                .mapToDouble(s -> Math.abs(s.z()) + c.spanZ(c.yaw + s.yaw()))
                .max()
                .orElse(0);
        c.top = c.lift + c.size().y();
        if (!riders.isEmpty()) {
            settle(riders);
            riders.forEach(r -> reach(c, r));
        }
    }

    private List<Spot> spots(Cluster c, Seed own) {
        Optional<Relation> around = relations.stream()
                .filter(r -> r.kind() == Relation.Kind.AROUND && r.subject() == c.cast.thing())
                .findFirst();
        if (around.isPresent()) {
            Optional<Cluster> middle = all.stream()
                    .filter(o -> o.cast.thing() == around.get().objects().getFirst())
                    .findFirst();
            if (middle.isPresent()) {
                c.yaw = 0;
                Vec3 size = middle.get().size();
                double radius = StrictMath.hypot(size.x(), size.z()) / 2 + Math.max(c.spanX(0), c.spanZ(0)) * 1.25;
                return Gathering.ring(c.count(), Math.max(radius, c.count() * c.spanX(0) / 2.6));
            }
        }
        if (c.count() == 1) {
            return List.of(Spot.MIDDLE);
        }
        double turn = c.cast.living() ? 0.14 : 0.07;
        return Gathering.of(
                c.count(),
                2 * c.spanX(Math.abs(c.yaw) + turn),
                2 * c.spanZ(),
                c.size().y(),
                turn,
                own.derive("group"));
    }

    private static void reach(Cluster host, Cluster rider) {
        switch (mount(rider)) {
            case ON, SEATED, WORN, ABOVE -> {
                host.top = host.top + rider.top;
                grow(host, rider);
            }
            case HELD -> host.halfX += 2 * rider.halfX;
            case INSIDE, UNDER -> {}
        }
    }

    private static void grow(Cluster host, Cluster rider) {
        if (host.spots.size() == 1) {
            host.halfX = Math.max(host.halfX, Math.abs(rider.x) + rider.halfX);
            host.halfZ = Math.max(host.halfZ, Math.abs(rider.z) + rider.halfZ);
        }
    }

    static Mount mount(Cluster rider) {
        return rider.host.map(Cluster.Carried::mount).orElse(Mount.ON);
    }

    /// The order from left to right: that of the words, unless a relation says otherwise.
    private List<Cluster> inOrder(List<Cluster> members) {
        List<Bond> held = bonds.of(members, relations);
        List<Cluster> waiting = new ArrayList<>(members);
        List<Cluster> row = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Cluster next = waiting.stream()
                    .filter(c -> held.stream()
                            .noneMatch(b -> b instanceof Bond.Left && b.b() == c && waiting.contains(b.a())))
                    .findFirst()
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            row.add(next);
        }
        return row;
    }

    /// First places: a row from left to right, fronts in line, with those before or behind another in its column.
    private static void line(List<Cluster> row, List<Bond> held) {
        double x = 0;
        for (int i = 0; i < row.size(); i++) {
            Cluster c = row.get(i);
            Optional<Cluster> column = columnOf(c, row.subList(0, i), held);
            if (column.isPresent()) {
                c.x = column.get().x;
                boolean before = held.stream().anyMatch(b -> b instanceof Bond.Before && b.a() == c);
                c.z = column.get().z + (before ? 1 : -1) * (c.halfZ + column.get().halfZ);
            } else {
                double room = i == 0 ? 0 : 1.25 * Bonds.gap(row.get(i - 1), c, -1);
                c.x = x + room + c.halfX;
                c.z = -c.halfZ * 0.7;
                x = c.x + c.halfX;
            }
        }
    }

    private static Optional<Cluster> columnOf(Cluster c, List<Cluster> earlier, List<Bond> held) {
        return earlier.stream()
                .filter(e -> held.stream()
                        .anyMatch(b ->
                                b instanceof Bond.Before && (b.a() == c && b.b() == e || b.a() == e && b.b() == c)))
                .findFirst();
    }

    /// The level surface that a host offers to what it carries: its middle and size in metres, unturned.
    static Anchor surface(Cluster host, Mount mount) {
        Anchor.Kind wanted = switch (mount) {
            case INSIDE -> Anchor.Kind.INSIDE;
            case UNDER -> Anchor.Kind.UNDER;
            case SEATED -> Anchor.Kind.SEAT;
            case ON, ABOVE, HELD, WORN -> Anchor.Kind.TOP;
        };
        return Hosting.anchor(host, wanted)
                .or(() -> mount == Mount.ON ? Hosting.anchor(host, Anchor.Kind.SEAT) : Optional.empty())
                .or(() -> mount == Mount.SEATED ? Hosting.anchor(host, Anchor.Kind.TOP) : Optional.empty())
                .map(a -> new Anchor(a.kind(), Hosting.scaled(a.at(), host), Hosting.scaled(a.size(), host)))
                .map(Levels::forward)
                .orElseGet(() -> whole(host, wanted));
    }

    /// Things sit at the front of a seat, and stand half out from under a table, where they are seen.
    private static Anchor forward(Anchor a) {
        double by = switch (a.kind()) {
            case SEAT -> 0.14 * a.size().z();
            case UNDER -> 0.54 * a.size().z();
            case TOP, INSIDE -> 0;
        };
        return new Anchor(a.kind(), a.at().plus(new Vec3(0, 0, by)), a.size());
    }

    private static Anchor whole(Cluster host, Anchor.Kind kind) {
        Vec3 size = host.size();
        double y = kind == Anchor.Kind.TOP || kind == Anchor.Kind.SEAT ? size.y() : 0;
        return new Anchor(kind, new Vec3(0, y, 0), size.times(0.9));
    }
}
