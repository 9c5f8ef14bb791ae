package studio.direction.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.Catalogue;
import studio.direction.Decision;
import studio.direction.light.Daylight;
import studio.direction.light.Gaffer;
import studio.direction.light.Hours;
import studio.direction.shot.QuarterView;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.Setting;
import studio.scene.term.Asset;

/// Dresses and lights a set around the action: chooses the kind of place, builds it, furnishes it with what the library
/// has, and hangs the lights that fit the hour and the weather. Pure: the same brief and catalogue give the same set.
public final class SetDresser {
    private final SetBrief brief;
    private final Dressing dressing;
    private final Seed seed;
    private final Daylight daylight;
    private final double side;

    private SetDresser(SetBrief brief, Catalogue catalogue) {
        this.brief = brief;
        this.dressing = new Dressing(catalogue, brief.named());
        this.seed = new Seed(brief.seed()).derive("set");
        this.daylight = Hours.of(brief.timeOfDay(), brief.weather());
        this.side = seed.derive("sun").unit() < 0.5 ? -1 : 1;
    }

    /// The set for a brief.
    public static SetPlan dress(SetBrief brief, Catalogue catalogue) {
        SetDresser dresser = new SetDresser(brief, catalogue);
        Optional<Place> said = Places.find(brief.place());
        Place place = said.orElseGet(() -> brief.place().isEmpty()
                ? Surroundings.of(brief.named(), catalogue, brief.stage(), dresser.seed)
                : Exteriors.FIELD);
        return switch (place) {
            case Place.Interior interior -> dresser.interior(interior);
            case Place.Exterior exterior -> dresser.exterior(exterior);
            case Place.Sweep sweep -> dresser.sweep(sweep);
        };
    }

    /// Whether a place of this name lies under the open sky; nothing said is not.
    public static boolean openAir(String place) {
        return !place.isEmpty() && Places.find(place).orElse(Exteriors.FIELD) instanceof Place.Exterior;
    }

    private SetPlan interior(Place.Interior place) {
        Furnishing interior = new Furnishing(place, brief.stage(), dressing, seed);
        interior.furnish();
        RoomPlan plan = interior.plan();
        return plan(
                place,
                RoomLight.rig(plan, interior.stage(), daylight).nodes(),
                plan.free(),
                RoomLight.exposure(daylight));
    }

    private SetPlan exterior(Place.Exterior place) {
        Landscaping exterior = new Landscaping(place, brief.stage(), dressing, seed, sight());
        exterior.grow();
        Gaffer gaffer = new Gaffer().outdoors(daylight, side);
        if (daylight.lamps() && !brief.stage().isEmpty()) {
            gaffer.practicals(brief.stage(), -side);
        }
        return plan(place, gaffer.nodes(), exterior.free(), daylight.exposure());
    }

    /// A single thing is seen from a quarter; several are seen straight on.
    private double sight() {
        double degrees = brief.named().size() == 1 ? QuarterView.degrees(brief.seed()) : 0;
        return StrictMath.tan(degrees * Math.PI / 180);
    }

    private SetPlan sweep(Place.Sweep place) {
        Bounds stage =
                brief.stage().isEmpty() ? new Bounds(new Vec3(-0.5, 0, -0.5), new Vec3(0.5, 1, 0.5)) : brief.stage();
        String tone = place.tones().get(seed.derive("tone").below(place.tones().size()));
        double reach = Math.max(3, 4 * stage.radius());
        Asset paper = Asset.of("set/sweep")
                .with("width", 4 * reach)
                .with("depth", 2.4 * reach)
                .with("height", 2 * reach)
                .with("color", tone);
        Vec3 middle = new Vec3(stage.center().x(), 0, stage.center().z());
        Asset floor = Asset.of("set/ground")
                .with("pattern", "concrete")
                .with("radius", 300)
                .with("relief", 0);
        dressing.build("backdrop", dressing.find("backdrop").isPresent() ? paper : floor, Transform.at(middle));
        Color color = Color.srgb(Integer.parseInt(tone, 16));
        Gaffer gaffer =
                daylight.lamps() ? new Gaffer().lowKey(stage, side, color) : new Gaffer().studio(stage, side, color);
        Bounds free = new Bounds(
                middle.plus(new Vec3(-1.8 * reach, 0.1, -0.9 * reach)),
                middle.plus(new Vec3(1.8 * reach, 3 * reach, 6 * reach)));
        return plan(place, gaffer.nodes(), free, 0.4);
    }

    private SetPlan plan(Place place, List<Node> lights, Bounds free, double exposure) {
        List<Node> nodes = new ArrayList<>(dressing.nodes());
        nodes.addAll(lights);
        Setting setting = new Setting(brief.place(), brief.timeOfDay(), brief.weather());
        return new SetPlan(nodes, dressing.roles(), free, setting, exposure, decisions(place));
    }

    private List<Decision> decisions(Place place) {
        String name = place.names().getFirst();
        String because = brief.place().isEmpty()
                ? "no place was named, and this suits what is shown"
                : "the words say " + brief.place();
        List<String> things =
                dressing.roles().stream().map(r -> r.noun()).distinct().toList();
        return List.of(
                new Decision(
                        "set",
                        name + (things.isEmpty() ? "" : " with " + String.join(", ", things)),
                        because,
                        List.of()),
                new Decision(
                        "light",
                        daylight.name() + ", from the " + (side < 0 ? "left" : "right"),
                        brief.timeOfDay().isEmpty()
                                ? "no hour was named: a low sun models best"
                                : "the words say " + brief.timeOfDay(),
                        List.of()));
    }
}
