package studio.testing.people;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import studio.direction.Brief;
import studio.direction.Reply;
import studio.direction.plan.Director;
import studio.language.reader.Reader;
import studio.launch.Studio;
import studio.math.Bounds;
import studio.math.Vec3;
import studio.math.time.FrameRate;
import studio.render.Extraction;
import studio.render.Instance;
import studio.render.RenderScene;
import studio.render.pose.DopeSheet;
import studio.render.pose.Posed;
import studio.scene.Scene;
import studio.scene.command.Outcome;
import studio.scene.term.NodeId;

/// A sentence staged with what the studio makes by itself, looked at in seconds.
record Played(Scene scene, Extraction extraction, DopeSheet sheet) {
    static Played of(String words) {
        Studio studio = Studio.madeByCode();
        Brief brief = new Brief(1, OptionalDouble.empty(), FrameRate.FILM, 320, 180);
        Director director = new Director(studio.catalogue(), studio.library());
        if (director.direct(new Reader().read(words), brief) instanceof Reply.Proposed(var proposal)
                && proposal.batch().applyTo(Scene.EMPTY) instanceof Outcome.Applied(Scene scene)) {
            return new Played(scene, new Extraction(studio.library()), new DopeSheet(scene));
        }
        throw new AssertionError("not staged: " + words);
    }

    double seconds() {
        return scene.timeline().durationSeconds();
    }

    private double frame(double seconds) {
        return seconds * 24;
    }

    Posed node(String id, double seconds) {
        return sheet.at(new NodeId(id), frame(seconds)).orElseThrow();
    }

    Vec3 place(String id, double seconds) {
        return node(id, seconds).world().position();
    }

    /// Where somebody faces, level with the ground.
    Vec3 front(String id, double seconds) {
        return node(id, seconds).world().rotation().rotate(Vec3.Z);
    }

    /// How far the nearest point of a person's body is from the box of a thing, in metres.
    double gap(String person, String thing, double seconds) {
        RenderScene seen = extraction.scene(scene, frame(seconds));
        Bounds box = IntStream.range(0, seen.instances().size())
                .mapToObj(i -> seen.instances().get(i))
                .filter(i -> isOf(seen, i, thing))
                .map(i -> i.mesh().bounds().transformed(i.world()))
                .reduce(Bounds.EMPTY, Bounds::union);
        return seen.instances().stream()
                .filter(i -> isOf(seen, i, person))
                .mapToDouble(i -> gap(i, box))
                .min()
                .orElseThrow();
    }

    /// How high somebody's body reaches, in metres.
    double top(String person, double seconds) {
        RenderScene seen = extraction.scene(scene, frame(seconds));
        return seen.instances().stream()
                .filter(i -> isOf(seen, i, person))
                .mapToDouble(i -> i.mesh().bounds().transformed(i.world()).max().y())
                .max()
                .orElseThrow();
    }

    private static boolean isOf(RenderScene seen, Instance instance, String id) {
        return seen.entities().get(instance.entity()).value().equals(id);
    }

    private static double gap(Instance body, Bounds box) {
        double least = Double.MAX_VALUE;
        for (int v = 0; v < body.mesh().vertexCount(); v++) {
            Vec3 p = body.world().apply(body.mesh().position(v));
            Vec3 inside = new Vec3(
                    Math.clamp(p.x(), box.min().x(), box.max().x()),
                    Math.clamp(p.y(), box.min().y(), box.max().y()),
                    Math.clamp(p.z(), box.min().z(), box.max().z()));
            least = Math.min(least, p.distance(inside));
        }
        return least;
    }
}
