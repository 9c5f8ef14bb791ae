package studio.direction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.direction.Role;
import studio.geometry.Anchor;
import studio.geometry.Model;
import studio.math.Quat;
import studio.math.Vec3;
import studio.render.Library;
import studio.scene.term.NodeId;

/// Reads the solved clusters out as placed copies, hosts before riders, each resting on what carries it.
final class Emission {
    private final List<Cluster> all;
    private final Library library;
    private final List<Placed> placed = new ArrayList<>();

    Emission(List<Cluster> all, Library library) {
        this.all = all;
        this.library = library;
    }

    List<Placed> placed() {
        all.stream().filter(c -> c.host.isEmpty()).forEach(this::stand);
        return placed;
    }

    private void stand(Cluster c) {
        for (int copy = 0; copy < c.spots.size(); copy++) {
            Spot spot = c.spots.get(copy);
            Vec3 at = new Vec3(c.x + spot.x(), c.lift - foot(c), c.z + spot.z());
            placed.add(place(c, copy, at, c.yaw + spot.yaw(), Optional.empty()));
        }
        all.stream().filter(c::carries).forEach(r -> ride(r, c));
    }

    private void ride(Cluster rider, Cluster host) {
        List<Placed> hosts = of(host);
        for (int copy = 0; copy < rider.spots.size(); copy++) {
            boolean spread = rider.spots.size() > 1 && hosts.size() > 1;
            Placed on = hosts.get(spread ? copy % hosts.size() : (hosts.size() - 1) / 2);
            Spot spot = spread ? Spot.MIDDLE : rider.spots.get(copy);
            placed.add(carried(rider, copy, spot, host, on));
        }
        all.stream().filter(rider::carries).forEach(r -> ride(r, rider));
    }

    private List<Placed> of(Cluster c) {
        List<NodeId> ids =
                IntStream.range(0, c.spots.size()).mapToObj(copy -> id(c, copy)).toList();
        return placed.stream().filter(p -> ids.contains(p.node())).toList();
    }

    private Placed carried(Cluster rider, int copy, Spot spot, Cluster host, Placed on) {
        Mount mount = Levels.mount(rider);
        Anchor surface = Levels.surface(host, mount);
        Vec3 local =
                new Vec3(surface.at().x() + rider.x + spot.x(), 0, surface.at().z() + rider.z + spot.z());
        double yaw = rider.yaw + spot.yaw();
        Vec3 offset = switch (mount) {
            case ON -> resting(rider, yaw - on.yaw(), local, host, surface);
            case SEATED ->
                local.plus(Vec3.Y.times(Math.max(
                        0,
                        rest(rider, yaw - on.yaw(), local, host, surface)
                                - Placed.SEAT * rider.size().y())));
            case INSIDE, UNDER -> local.plus(Vec3.Y.times(surface.at().y()));
            case ABOVE -> local.plus(Vec3.Y.times(host.size().y() + hover(rider, host)));
            case HELD -> held(rider, host);
            case WORN -> new Vec3(0, host.size().y() - 0.3 * rider.size().y(), 0);
        };
        Vec3 turned = Quat.axisAngle(Vec3.Y, on.yaw()).rotate(offset);
        Vec3 base = on.position().plus(Vec3.Y.times(foot(host)));
        Vec3 at = base.plus(turned).minus(Vec3.Y.times(foot(rider)));
        return place(rider, copy, at, yaw, Optional.of(on.node()));
    }

    /// On the back of what has no level top; or, where a small rider would sink out of sight between neck and tail, on
    /// its
    /// highest point.
    private Vec3 resting(Cluster rider, double yaw, Vec3 local, Cluster host, Anchor surface) {
        double y = rest(rider, yaw, local, host, surface);
        double sunk = (host.size().y() - y) / rider.size().y();
        boolean level = Hosting.anchor(host, surface.kind()).isPresent();
        Optional<Model> model = library.model(host.cast.asset());
        if (level || sunk < 0.42 || model.isEmpty() || rider.count() > 1) {
            return local.plus(Vec3.Y.times(rider.lift + y));
        }
        Vec3 peak = Rest.peak(model.get()).times(host.cast.scale());
        return new Vec3(peak.x(), peak.y() - foot(host), peak.z());
    }

    private double rest(Cluster rider, double yaw, Vec3 local, Cluster host, Anchor surface) {
        boolean level = surface.kind() == Anchor.Kind.SEAT
                || Hosting.anchor(host, surface.kind()).isPresent();
        Optional<Model> model = host.cast.person() ? Optional.empty() : library.model(host.cast.asset());
        if (level || model.isEmpty()) {
            return surface.at().y();
        }
        Vec3 scale = host.cast.scale();
        double found = Rest.height(
                model.get(),
                local.x() / scale.x(),
                local.z() / scale.z(),
                rider.spanX(yaw) / scale.x(),
                rider.spanZ(yaw) / scale.z(),
                host.cast.body().max().y());
        return (found - host.cast.body().min().y()) * scale.y();
    }

    private static double hover(Cluster rider, Cluster host) {
        return 0.25 * Math.min(host.size().y(), rider.size().y())
                + 0.12 * host.size().y();
    }

    /// At the bearer's right hand, hanging from it; what is too tall for that stands on the ground.
    private static Vec3 held(Cluster item, Cluster bearer) {
        double hand = 0.47 * bearer.size().y();
        double x = -(0.45 * bearer.size().x() + 0.5 * item.size().x() + 0.02);
        return new Vec3(
                x, Math.max(0, hand - item.size().y()), 0.1 * bearer.size().y());
    }

    private static double foot(Cluster c) {
        return c.cast.body().min().y() * c.cast.scale().y();
    }

    private Placed place(Cluster c, int copy, Vec3 at, double yaw, Optional<NodeId> host) {
        return new Placed(id(c, copy), c.cast, copy, c.origin, at, yaw, host);
    }

    /// Numbers run through the things of the words in their order, so that the same words give the same ids.
    private NodeId id(Cluster c, int copy) {
        String letter = c.origin == Role.Origin.ASKED ? "n" : "i";
        int before = 0;
        for (Cluster earlier : all) {
            if (earlier == c) {
                break;
            }
            before += earlier.origin == c.origin ? earlier.spots.size() : 0;
        }
        return new NodeId(letter + (before + copy + 1));
    }
}
