package studio.direction.layout;

import java.util.List;

/// Solves one level: moves clusters over the plane until every bond holds and no two boxes meet. Positions are
/// projected
/// onto one bond after the other, as in position-based dynamics (Müller, Heidelberger, Hennix and Ratcliff 2007), which
/// settles in a few dozen rounds for the handful of clusters of a scene.
final class Plane {
    private static final int ROUNDS = 90;

    private Plane() {}

    static void solve(List<Cluster> members, List<Bond> bonds) {
        for (int round = 0; round < ROUNDS; round++) {
            for (Bond bond : bonds) {
                pull(bond);
            }
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    part(members.get(i), members.get(j), bonds);
                }
            }
        }
        centre(members);
    }

    private static void pull(Bond bond) {
        Cluster a = bond.a();
        Cluster b = bond.b();
        switch (bond) {
            case Bond.Left left -> {
                double short0 = a.halfX + b.halfX + left.gap() - (b.x - a.x);
                moveX(a, b, short0 > 0 ? short0 : 0.15 * short0);
                double apart = (b.z + 0.5 * b.halfZ) - (a.z + 0.5 * a.halfZ);
                a.z += 0.3 * apart;
                b.z -= 0.1 * apart;
            }
            case Bond.Before before -> {
                double short0 = a.halfZ + b.halfZ + before.gap() - (a.z - b.z);
                moveZ(a, b, short0 > 0 ? short0 : 0.2 * short0);
                double off = before.aside() - (a.x - b.x);
                a.x += 0.35 * off;
                b.x -= 0.2 * off;
            }
            case Bond.By by -> {
                double reach = a.halfX + b.halfX + by.gap();
                double side = a.x <= b.x ? -1 : 1;
                a.x += 0.3 * (b.x + side * reach - a.x);
                a.z += 0.3 * (b.z + 0.5 * b.halfZ - 0.5 * a.halfZ - a.z);
            }
            case Bond.Round ignored -> {
                a.x += 0.5 * (b.x - a.x);
                a.z += 0.5 * (b.z - a.z);
                b.x = a.x;
                b.z = a.z;
            }
        }
    }

    private static void moveX(Cluster a, Cluster b, double by) {
        a.x -= 0.6 * by;
        b.x += 0.4 * by;
    }

    private static void moveZ(Cluster a, Cluster b, double by) {
        a.z += 0.6 * by;
        b.z -= 0.4 * by;
    }

    /// Pushes two boxes apart along the shorter way, unless one is meant to surround the other.
    private static void part(Cluster a, Cluster b, List<Bond> bonds) {
        if (surrounds(a, b, bonds) || apartInHeight(a, b)) {
            return;
        }
        double margin = 0.03 * Math.min(a.halfX + a.halfZ, b.halfX + b.halfZ);
        double inX = a.halfX + b.halfX + margin - Math.abs(a.x - b.x);
        double inZ = a.halfZ + b.halfZ + margin - Math.abs(a.z - b.z);
        if (inX <= 0 || inZ <= 0) {
            return;
        }
        if (inX <= inZ) {
            double side = a.x <= b.x ? 0.5 : -0.5;
            a.x -= side * inX;
            b.x += side * inX;
        } else {
            double side = a.z <= b.z ? 0.5 : -0.5;
            a.z -= side * inZ;
            b.z += side * inZ;
        }
    }

    private static boolean surrounds(Cluster a, Cluster b, List<Bond> bonds) {
        return bonds.stream()
                .anyMatch(k -> k instanceof Bond.Round && (k.a() == a && k.b() == b || k.a() == b && k.b() == a));
    }

    private static boolean apartInHeight(Cluster a, Cluster b) {
        return a.lift >= b.top || b.lift >= a.top;
    }

    /// Whether every bond holds, within a tenth of its gap.
    static boolean holds(Bond bond) {
        Cluster a = bond.a();
        Cluster b = bond.b();
        return switch (bond) {
            case Bond.Left left -> b.x - a.x >= a.halfX + b.halfX + left.gap() * 0.9 - 1e-6;
            case Bond.Before before -> a.z - b.z >= a.halfZ + b.halfZ + before.gap() * 0.9 - 1e-6;
            case Bond.By ignored -> true;
            case Bond.Round ignored -> true;
        };
    }

    private static void centre(List<Cluster> members) {
        double left = members.stream().mapToDouble(c -> c.x - c.halfX).min().orElse(0);
        double right = members.stream().mapToDouble(c -> c.x + c.halfX).max().orElse(0);
        double back = members.stream().mapToDouble(c -> c.z - c.halfZ).min().orElse(0);
        double front = members.stream().mapToDouble(c -> c.z + c.halfZ).max().orElse(0);
        for (Cluster c : members) {
            c.x -= (left + right) / 2;
            c.z -= (back + front) / 2;
        }
    }
}
