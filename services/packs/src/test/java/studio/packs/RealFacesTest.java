package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.assets.people.People;
import studio.geometry.Acting;
import studio.geometry.Face;
import studio.geometry.Feeling;
import studio.geometry.Figure;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.geometry.Viseme;
import studio.math.Bounds;
import studio.math.Vec3;
import studio.scene.term.Asset;

/// Faces of the real packs, where this machine's user already has them; fetches nothing.
class RealFacesTest {
    private static final List<String> EVERYBODY =
            List.of("woman;asian", "man;african", "old-man;caucasian", "girl;caucasian");
    private static final Acting CALM = Acting.of("idle", 0.5);
    private static People people;

    @BeforeAll
    static void open() {
        people = PeopleShelf.openOffline(Packs.usual()).people();
        assumeThat(people.areStandIns()).as("the packs are not here").isFalse();
    }

    private static Figure figure(String who) {
        String[] words = who.split(";", -1);
        return people.figure(Asset.of("person/" + words[0]).with("origin", words[1]))
                .orElseThrow();
    }

    private static Mesh part(Model model, String slot) {
        return model.parts().stream()
                .filter(part -> part.slot().equals(slot))
                .map(Part::mesh)
                .findFirst()
                .orElseThrow();
    }

    /// The largest way of a vertex of a part from one model to another, in metres.
    private static double moved(Model from, Model to, String slot) {
        Mesh before = part(from, slot);
        Mesh after = part(to, slot);
        double most = 0;
        for (int v = 0; v < before.vertexCount(); v++) {
            most = Math.max(most, after.position(v).minus(before.position(v)).length());
        }
        return most;
    }

    @Test
    void aCalmFaceIsTheFaceAtRest() {
        Figure figure = figure(EVERYBODY.getFirst());
        assertThat(figure.posed(CALM.with(Face.CALM))).isSameAs(figure.posed(CALM));
        assertThat(figure.posed(CALM).parts()).extracting(Part::slot).doesNotContain("teeth", "tongue");
    }

    @Test
    void everyFeelingMovesTheSkinTheMoreTheStrongerItIs() {
        Figure figure = figure(EVERYBODY.getFirst());
        Model calm = figure.posed(CALM);
        for (Feeling feeling : Feeling.values()) {
            double half = moved(calm, figure.posed(CALM.with(Face.of(feeling, 0.5))), "skin");
            double full = moved(calm, figure.posed(CALM.with(Face.of(feeling, 1))), "skin");
            assertThat(half).as("%s", feeling).isBetween(0.001, 0.03);
            assertThat(full).as("%s", feeling).isGreaterThan(half).isLessThan(0.04);
        }
    }

    @Test
    void browsAndLashesFollow() {
        for (String who : EVERYBODY) {
            Figure figure = figure(who);
            Model calm = figure.posed(CALM);
            Model surprised = figure.posed(CALM.with(Face.of(Feeling.SURPRISED, 1)));
            assertThat(moved(calm, surprised, "brows")).as(who).isGreaterThan(0.003);
            Model shut = figure.posed(CALM.with(Face.CALM.closing(new Face.Lids(1, 1))));
            assertThat(moved(calm, shut, "lashes")).as(who).isGreaterThan(0.004);
        }
    }

    /// Lids go over the eyeball, not through it, and the lashes go down with them.
    @Test
    void lidsCloseOverTheEyes() {
        for (String who : EVERYBODY) {
            Figure figure = figure(who);
            double clear = clearance(figure.posed(CALM));
            double open = lashes(figure.posed(CALM));
            double before = open;
            for (double closed = 0.25; closed <= 1; closed += 0.25) {
                Model shut = figure.posed(CALM.with(Face.CALM.closing(new Face.Lids(closed, closed))));
                assertThat(clearance(shut)).as("%s at %s", who, closed).isGreaterThan(clear - 0.001);
                assertThat(lashes(shut)).as("%s at %s", who, closed).isLessThan(before);
                before = lashes(shut);
            }
            assertThat(open - before).as(who).isBetween(0.002, 0.012);
        }
    }

    /// The mean height of the lashes.
    private static double lashes(Model model) {
        Mesh lashes = part(model, "lashes");
        double sum = 0;
        for (int v = 0; v < lashes.vertexCount(); v++) {
            sum += lashes.position(v).y();
        }
        return sum / lashes.vertexCount();
    }

    /// How far the skin before the left eye is outside the eyeball at least.
    private static double clearance(Model model) {
        Vec3 pupil = pupil(part(model, "eyes"));
        Vec3 middle = middle(part(model, "eyes"));
        double radius = pupil.minus(middle).length();
        Mesh skin = part(model, "skin");
        double least = 1;
        for (int v = 0; v < skin.vertexCount(); v++) {
            Vec3 p = skin.position(v);
            boolean before = aside(p, pupil) < 0.006 && p.z() > middle.z();
            least = before ? Math.min(least, p.minus(middle).length() - radius) : least;
        }
        return least;
    }

    private static double aside(Vec3 p, Vec3 pupil) {
        return Math.hypot(p.x() - pupil.x(), p.y() - pupil.y());
    }

    /// The foremost vertex of the left eye.
    private static Vec3 pupil(Mesh eyes) {
        Vec3 foremost = new Vec3(0, 0, -9);
        for (int v = 0; v < eyes.vertexCount(); v++) {
            Vec3 p = eyes.position(v);
            foremost = isLeft(eyes, p) && p.z() > foremost.z() ? p : foremost;
        }
        return foremost;
    }

    private static Vec3 middle(Mesh eyes) {
        Bounds box = Bounds.EMPTY;
        for (int v = 0; v < eyes.vertexCount(); v++) {
            box = isLeft(eyes, eyes.position(v)) ? box.union(eyes.position(v)) : box;
        }
        return box.min().lerp(box.max(), 0.5);
    }

    private static boolean isLeft(Mesh eyes, Vec3 p) {
        return p.x() > (eyes.bounds().min().x() + eyes.bounds().max().x()) / 2;
    }

    @Test
    void anOpenMouthHasTeethBehindItsLips() {
        for (String who : EVERYBODY) {
            Model open = figure(who).posed(CALM.with(Face.CALM.saying(Map.of(Viseme.OPEN, 1.0))));
            Mesh skin = part(open, "skin");
            Mesh teeth = part(open, "teeth");
            Vec3 tooth = teeth.bounds().min().lerp(teeth.bounds().max(), 0.5);
            double lips = -9;
            for (int v = 0; v < skin.vertexCount(); v++) {
                Vec3 p = skin.position(v);
                boolean mouth = Math.abs(p.x() - tooth.x()) < 0.02 && Math.abs(p.y() - tooth.y()) < 0.03;
                lips = mouth ? Math.max(lips, p.z()) : lips;
            }
            assertThat(teeth.bounds().max().z()).as(who).isLessThan(lips);
            assertThat(open.parts()).extracting(Part::slot).contains("tongue");
        }
    }

    @Test
    void theyBlinkAndBreatheByTheClock() {
        Figure figure = figure(EVERYBODY.getFirst());
        Model calm = figure.posed(CALM);
        double most = 0;
        for (double t = 0; t < 8; t += 0.04) {
            most = Math.max(most, moved(calm, figure.posed(CALM.at(t)), "lashes"));
        }
        assertThat(most).isGreaterThan(0.005);
        assertThat(moved(figure.posed(CALM.at(0)), figure.posed(CALM.at(1.7)), "body"))
                .isBetween(0.0005, 0.02);
    }

    @Test
    void aMoodIsShownInEveryMotion() {
        Asset woman = Asset.of("person/woman").with("seed", "3");
        Figure calm = people.figure(woman).orElseThrow();
        Figure sad = people.figure(woman.with("mood", "sad")).orElseThrow();
        assertThat(moved(calm.posed("walk", 0.4), sad.posed("walk", 0.4), "brows"))
                .isGreaterThan(0.002);
    }
}
