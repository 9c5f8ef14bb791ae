package studio.trace.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.math.Vec3;
import studio.render.Lamp;
import studio.render.RenderScene;
import studio.scene.content.Light;
import studio.scene.content.Sky;
import studio.trace.surface.Finish;
import studio.trace.surface.Piece;

/// All light of a scene: suns, which are asked one by one, and the other sources, of which one is drawn at a time.
public final class Lighting {
    private final Disc[] suns;
    private final Source[] sources;
    private final Panel[] panels;
    private final int[] panelSources;
    private final int[] glowSources;
    private final Firmament firmament;
    private final Dome dome;
    private Openings openings = Openings.NONE;
    private Patches patches = Patches.NONE;

    public Lighting(RenderScene scene, Piece[] pieces) {
        List<Disc> discs = new ArrayList<>();
        List<Source> all = new ArrayList<>();
        firmament = firmament(scene);
        dome = new Dome(firmament);
        all.add(dome);
        for (Lamp lamp : scene.lamps()) {
            switch (lamp.light()) {
                case Light.Sun s ->
                    discs.add(new Disc(lamp.direction().negated(), s.irradiance(), s.angularDiameter()));
                case Light.Point p -> all.add(Ball.point(lamp.position(), p.intensity(), p.radius()));
                case Light.Spot s ->
                    all.add(Ball.spot(
                            lamp.position(), s.intensity(), s.radius(), lamp.direction(), s.coneAngle(), s.softness()));
                case Light.Area a ->
                    all.add(new Panel(lamp.position(), lamp.rotation(), a.radiance(), a.width(), a.height()));
                case Light.Environment e -> {}
            }
        }
        glowSources = glows(pieces, all);
        suns = discs.toArray(Disc[]::new);
        sources = all.toArray(Source[]::new);
        panelSources = java.util.stream.IntStream.range(0, sources.length)
                .filter(i -> sources[i] instanceof Panel)
                .toArray();
        panels = all.stream()
                .filter(Panel.class::isInstance)
                .map(Panel.class::cast)
                .toArray(Panel[]::new);
    }

    private static int[] glows(Piece[] pieces, List<Source> all) {
        int[] numbers = new int[pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            numbers[i] = -1;
            if (pieces[i].finish.glows()) {
                Glow glow = new Glow(pieces[i]);
                if (!glow.isEmpty()) {
                    numbers[i] = all.size();
                    all.add(glow);
                }
            }
        }
        return numbers;
    }

    private static Firmament firmament(RenderScene scene) {
        return switch (scene.sky()) {
            case Sky.Gradient g -> new BlendSky(g);
            case Sky.Physical p -> {
                Optional<Lamp> sun = scene.lamps().stream()
                        .filter(lamp -> lamp.light() instanceof Light.Sun)
                        .findFirst();
                Vec3 to = sun.map(lamp -> lamp.direction().negated()).orElse(new Vec3(0.3, 0.8, 0.5).normalized());
                float[] color = sun.map(
                                lamp -> lamp.light() instanceof Light.Sun s ? Finish.rgb(s.irradiance()) : new float[3])
                        .orElse(new float[] {1, 1, 1});
                yield new DaySky(p, to, color);
            }
        };
    }

    /// Takes in what a survey of the scene found: where the sky looks in, and where the sun falls.
    public void enclose(Openings found, Patches lit) {
        openings = found;
        patches = lit;
        dome.open(found);
    }

    public Openings openings() {
        return openings;
    }

    public Patches patches() {
        return patches;
    }

    public Disc[] suns() {
        return suns;
    }

    public Firmament firmament() {
        return firmament;
    }

    public Dome dome() {
        return dome;
    }

    public Panel[] panels() {
        return panels;
    }

    public int panelSource(int panel) {
        return panelSources[panel];
    }

    /// The number of a piece's source, −1 where it does not shine.
    public int glowSource(int piece) {
        return glowSources[piece];
    }

    public Source source(int number) {
        return sources[number];
    }

    public int sourceCount() {
        return sources.length;
    }
}
