package studio.direction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.Role;
import studio.direction.casting.Cast;
import studio.direction.casting.Casting;
import studio.language.meaning.Meaning;
import studio.math.Bounds;
import studio.math.Seed;
import studio.math.Vec3;
import studio.scene.term.NodeId;

/// Lays a scene out.
public final class Stager {
    private Stager() {}

    public static Layout stage(Meaning meaning, Casting casting, Seed seed) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        int number = 1;
        for (Cast cast : casting.casts()) {
            for (int copy = 0; copy < cast.word().count(); copy++) {
                Bounds body = cast.body();
                double half = body.size().x() * cast.scale().x() / 2;
                x += half;
                placed.add(new Placed(
                        new NodeId("n" + number++),
                        cast,
                        copy,
                        Role.Origin.ASKED,
                        new Vec3(x, 0, 0),
                        0,
                        Optional.empty()));
                x += half * 1.3 + 0.05;
            }
        }
        double middle = x / 2;
        List<Placed> centred = placed.stream()
                .map(p -> new Placed(
                        p.node(),
                        p.cast(),
                        p.copy(),
                        p.origin(),
                        p.position().minus(new Vec3(middle, 0, 0)),
                        p.yaw(),
                        p.host()))
                .toList();
        return new Layout(centred, List.of());
    }
}
