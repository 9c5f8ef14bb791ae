package studio.direction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.Catalogue;
import studio.direction.Decision;
import studio.direction.Role;
import studio.direction.casting.Cast;
import studio.direction.casting.Casting;
import studio.geometry.Anchor;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;
import studio.math.Seed;
import studio.math.Vec3;
import studio.render.Library;

/// Lays a scene out: decides who carries whom, brings sizes together, finds support for small things, and solves the
/// levels.
public final class Stager {
    private static final double LEAST_STAND = 0.3;

    private final Meaning meaning;
    private final Casting casting;
    private final Library library;
    private final Supports supports;
    private final List<Cluster> all = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private Stager(Meaning meaning, Casting casting, Catalogue catalogue, Library library) {
        this.meaning = meaning;
        this.casting = casting;
        this.library = library;
        this.supports = new Supports(
                catalogue, library, meaning.things().stream().map(Thing::noun).toList());
    }

    /// Lays the things of a meaning out.
    ///
    /// @param grounded whether small things belong on the bare ground, as outdoors
    /// @param peek how much farther than usual things before and behind one another stand aside; 1 is usual
    public static Layout stage(
            Meaning meaning,
            Casting casting,
            Catalogue catalogue,
            Library library,
            boolean grounded,
            double peek,
            Seed seed) {
        return new Stager(meaning, casting, catalogue, library).stage(grounded, peek, seed);
    }

    private Layout stage(boolean grounded, double peek, Seed seed) {
        for (Cast cast : casting.casts()) {
            all.add(new Cluster(cast.thing(), cast, Role.Origin.ASKED));
        }
        Hosting hosting = new Hosting(all, meaning, decisions);
        meaning.relations().forEach(hosting::relate);
        join();
        Balance.balance(all, decisions);
        meaning.relations().forEach(this::cover);
        fit();
        if (!grounded) {
            support();
            seat();
        }
        lift();
        new Levels(all, meaning.relations(), peek, seed, decisions).solve();
        return new Layout(new Emission(all, library).placed(), decisions);
    }

    /// Gives a chair to everybody who only sits and has nothing to sit on.
    private void seat() {
        List<Cluster> sitting = all.stream()
                .filter(c -> c.cast.person() && c.count() == 1 && c.host.isEmpty())
                .filter(c -> Implied.sitsAtFirst(meaning, c.cast.thing()))
                .toList();
        for (Cluster c : sitting) {
            supports.seat().ifPresent(chair -> {
                Cluster carrier = new Cluster(all.size(), chair, Role.Origin.IMPLIED);
                all.add(carrier);
                c.host = Optional.of(new Cluster.Carried(carrier, Mount.SEATED));
                decisions.add(new Decision("layout", c.noun() + " on a chair", "nobody sits on air", List.of()));
            });
        }
    }

    private Optional<Cluster> find(int thing) {
        return all.stream().filter(c -> c.cast.thing() == thing).findFirst();
    }

    /// A small thing beside one that stands on a table stands there too.
    private void join() {
        for (Relation relation : meaning.relations()) {
            Optional<Cluster> s = find(relation.subject());
            Optional<Cluster> o = relation.objects().stream().findFirst().flatMap(this::find);
            if (s.isPresent() && o.isPresent()) {
                join(s.get(), o.get());
                join(o.get(), s.get());
            }
        }
    }

    private static void join(Cluster alone, Cluster carried) {
        boolean small = alone.host.isEmpty() && Nature.of(alone.cast) == Nature.TABLE;
        if (small
                && carried.host.isPresent()
                && carried.host.get().by() != alone
                && Levels.mount(carried) == Mount.ON) {
            alone.host = carried.host;
        }
    }

    private void cover(Relation relation) {
        if (relation.kind() != Relation.Kind.HIDDEN_BY) {
            return;
        }
        Optional<Cluster> hidden = find(relation.subject());
        Optional<Cluster> front = relation.objects().stream().findFirst().flatMap(this::find);
        if (hidden.isPresent() && front.isPresent()) {
            Balance.cover(front.get(), hidden.get(), 0.72, decisions);
        }
    }

    /// Shrinks what lies in a hollow or stands beneath a table until it has room there.
    private void fit() {
        for (Cluster c : all) {
            Mount mount = Levels.mount(c);
            if (c.host.isPresent() && (mount == Mount.UNDER || mount == Mount.INSIDE)) {
                Vec3 room = Levels.surface(c.host.get().by(), mount).size();
                double across =
                        Math.min(room.x() / c.size().x(), room.z() / c.size().z());
                double high = mount == Mount.UNDER ? room.y() / c.size().y() : 9;
                double factor = 0.92 * Math.min(across, high);
                if (factor < 1) {
                    c.cast = c.cast.scaled(Math.max(factor, 0.35));
                }
            }
        }
    }

    /// Puts small things on furniture of their own: together on a table when nothing large is by, else on stands, one
    /// for
    /// those that the words bring together.
    private void support() {
        List<Cluster> loose = all.stream()
                .filter(c -> c.host.isEmpty() && Nature.of(c.cast) == Nature.TABLE)
                .toList();
        List<Cluster> winged = all.stream()
                .filter(c -> c.host.isEmpty() && Nature.of(c.cast) == Nature.AIR && c.apparent() < LEAST_STAND)
                .toList();
        List<Cluster> large = all.stream()
                .filter(c -> c.host.isEmpty() && !loose.contains(c) && !winged.contains(c))
                .filter(c -> c.size().y() > LEAST_STAND)
                .toList();
        if (loose.isEmpty()) {
            return;
        }
        if (large.isEmpty()) {
            winged.forEach(c -> c.lift = 0.08 + c.size().y());
            List<Cluster> together = new ArrayList<>(loose);
            together.addAll(winged);
            supports.table().ifPresent(t -> carryAll(t, together));
        } else {
            double tallest = large.stream().mapToDouble(c -> c.size().y()).max().orElse(1);
            companies(loose).forEach(c -> supports.stand().ifPresent(s -> raise(s, c, tallest)));
        }
    }

    /// The small things in companies: those that a relation brings together share a stand.
    private List<List<Cluster>> companies(List<Cluster> loose) {
        List<List<Cluster>> companies = new ArrayList<>();
        for (Cluster c : loose) {
            Optional<List<Cluster>> known = companies.stream()
                    .filter(k -> k.stream().anyMatch(other -> related(c, other)))
                    .findFirst();
            known.ifPresentOrElse(k -> k.add(c), () -> companies.add(new ArrayList<>(List.of(c))));
        }
        return companies;
    }

    private boolean related(Cluster a, Cluster b) {
        int x = a.cast.thing();
        int y = b.cast.thing();
        return meaning.relations().stream()
                .anyMatch(r -> r.subject() == x && r.objects().contains(y)
                        || r.subject() == y && r.objects().contains(x));
    }

    private void carryAll(Cast table, List<Cluster> loose) {
        double wide = loose.stream().mapToDouble(Stager::roomFor).sum();
        double deep = loose.stream()
                .mapToDouble(c -> rows(c) * c.size().z() * 1.5)
                .max()
                .orElse(0);
        Cluster carrier = new Cluster(all.size(), widened(table, wide * 1.5 + 0.2, deep + 0.25), Role.Origin.IMPLIED);
        all.add(carrier);
        loose.forEach(c -> c.host = Optional.of(new Cluster.Carried(carrier, Mount.ON)));
        decisions.add(new Decision(
                "layout",
                "on a " + table.word().noun(),
                "small things are seen best where people keep them",
                List.of("on the ground")));
    }

    private static double roomFor(Cluster c) {
        int inRow = (int) Math.ceil((double) c.count() / rows(c));
        return inRow * Math.max(c.size().x(), c.size().z()) * (rows(c) > 1 ? 1.7 : 1.4);
    }

    private static int rows(Cluster c) {
        return c.count() > 5 ? 2 : 1;
    }

    /// The same furniture, stretched where its surface is too small.
    private static Cast widened(Cast cast, double wide, double deep) {
        Vec3 top = cast.anchors().getFirst().size();
        double x = Math.clamp(wide / top.x(), 1, 3);
        double z = Math.clamp(deep / top.z(), 1, 2.2);
        return stretched(cast, new Vec3(x, 1, z));
    }

    private static Cast stretched(Cast cast, Vec3 scale) {
        return new Cast(
                cast.thing(),
                cast.word(),
                cast.entry(),
                cast.asset(),
                cast.coats(),
                scale,
                cast.body(),
                cast.anchors());
    }

    private void raise(Cast stand, List<Cluster> company, double tallest) {
        double high = company.stream().mapToDouble(c -> c.size().y()).max().orElse(0);
        boolean covers = company.stream().anyMatch(this::hides);
        if (high > 0.4 * tallest || covers) {
            return;
        }
        Anchor top = stand.anchors().getFirst();
        double wide = company.stream().mapToDouble(Stager::roomFor).sum() + 0.06;
        double deep = company.stream()
                        .mapToDouble(c -> rows(c) * c.size().z() * 1.3)
                        .max()
                        .orElse(0)
                + 0.04;
        Vec3 scale = new Vec3(
                Math.max(1, wide / top.size().x()),
                Math.clamp(0.36 * tallest, 0.3, 0.95) / top.at().y(),
                Math.max(1, deep / top.size().z()));
        Cluster carrier = new Cluster(all.size(), stretched(stand, scale), Role.Origin.IMPLIED);
        all.add(carrier);
        company.forEach(c -> c.host = Optional.of(new Cluster.Carried(carrier, Mount.ON)));
        decisions.add(new Decision(
                "layout",
                company.getFirst().noun() + " on a " + stand.word().noun(),
                "it is small beside the others",
                List.of("on the ground")));
    }

    private boolean hides(Cluster c) {
        return meaning.relations().stream()
                .anyMatch(
                        r -> r.kind() == Relation.Kind.HIDDEN_BY && r.objects().contains(c.cast.thing()));
    }

    /// Lets what flies by nature hang in the air, at the height of what it is shown with.
    private void lift() {
        List<Cluster> standing = all.stream()
                .filter(c -> c.host.isEmpty() && Nature.of(c.cast) != Nature.AIR)
                .toList();
        double tallest = standing.stream().mapToDouble(c -> c.size().y()).max().orElse(0);
        for (Cluster c : all) {
            if (c.host.isEmpty() && Nature.of(c.cast) == Nature.AIR && !carriesAny(c)) {
                double alone = Math.max(1.2, 0.8 * c.size().y());
                c.lift = tallest > 0 ? Math.max(0.05, 0.55 * tallest - c.size().y() / 2) : alone;
            }
        }
    }

    private boolean carriesAny(Cluster c) {
        return all.stream().anyMatch(c::carries);
    }
}
