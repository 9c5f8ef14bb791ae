package studio.direction.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.direction.Catalogue;
import studio.geometry.Acting;
import studio.geometry.Anchor;
import studio.geometry.Figure;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.render.Library;
import studio.scene.term.Asset;

/// A library of cardboard: every noun it knows is a box of about the right size, tables have tops and room beneath.
public final class Cardboard implements Catalogue, Library {
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Model> models = new HashMap<>();

    public Cardboard() {
        things(
                "cup 0.1 0.1 0.09, plate 0.26 0.025 0.26, apple 0.08 0.08 0.08, vase 0.16 0.32 0.16, book 0.16 0.03 0.23");
        things(
                "key 0.03 0.008 0.08, clock 0.3 0.3 0.06, candle 0.06 0.16 0.06, bowl 0.2 0.09 0.2, fork 0.03 0.02 0.19");
        things("chair 0.48 0.92 0.52, table 1.4 0.75 0.8, stool 0.36 0.46 0.36, couch 2 0.85 0.9, lamp 0.4 1.5 0.4");
        things("sofa 2 0.85 0.9, plant 0.5 1.1 0.5, desk 1.3 0.75 0.6, armchair 0.8 0.9 0.8, rug 2 0.01 1.4");
        things("refrigerator 0.75 1.75 0.7, toilet 0.4 0.78 0.7, bench 1.6 0.85 0.6, bicycle 0.5 1.05 1.75");
        things(
                "car 1.8 1.45 4.3, truck 2.4 2.9 7.5, train 3 3.8 20, airplane 11 3.5 12, balloon 0.3 0.4 0.3, kite 0.9 1 0.1");
        things(
                "box 0.5 0.45 0.5, tree 3 5 3, rock 0.8 0.5 0.7, umbrella 1 0.9 1, suitcase 0.45 0.65 0.25, hat 0.28 0.14 0.3");
        animals("dog 0.3 0.6 0.9, cat 0.2 0.32 0.5, horse 0.6 1.7 2.3, giraffe 1 4.6 2.4, bee 0.02 0.015 0.025");
        animals(
                "bird 0.12 0.15 0.22, elephant 2 3 4.5, mouse 0.04 0.05 0.1, butterfly 0.09 0.02 0.06, fish 0.06 0.1 0.3");
        add("man 0.55 1.78 0.35", Catalogue.Kind.PERSON);
        add("woman 0.5 1.66 0.32", Catalogue.Kind.PERSON);
        add("person 0.52 1.72 0.34", Catalogue.Kind.PERSON);
    }

    private void things(String list) {
        List.of(list.split(", ", -1)).forEach(t -> add(t, Catalogue.Kind.PROP));
    }

    private void animals(String list) {
        List.of(list.split(", ", -1)).forEach(t -> add(t, Catalogue.Kind.ANIMAL));
    }

    private void add(String text, Catalogue.Kind kind) {
        String[] words = text.split(" ", -1);
        Vec3 size = new Vec3(Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]));
        entries.put(words[0], new Entry(Asset.of("card/" + words[0]), kind, size, false, words[0]));
        models.put(words[0], furnished(words[0], box(size), size));
    }

    @Override
    public Optional<Entry> find(String noun) {
        return Optional.ofNullable(entries.get(noun));
    }

    @Override
    public Optional<Model> model(Asset asset) {
        if (asset.path().startsWith("set/")) {
            return Optional.of(Model.of());
        }
        return find(noun(asset)).filter(e -> e.kind() != Kind.PERSON).flatMap(e -> modelOf(asset));
    }

    @Override
    public Optional<Figure> figure(Asset asset) {
        return find(noun(asset))
                .filter(e -> e.kind() == Kind.PERSON)
                .flatMap(e -> modelOf(asset))
                .map(Dummy::new);
    }

    private Optional<Model> modelOf(Asset asset) {
        return Optional.ofNullable(models.get(noun(asset)));
    }

    private static Model furnished(String noun, Model box, Vec3 size) {
        Vec3 flat = new Vec3(size.x(), 0, size.z());
        return switch (noun) {
            case "table", "desk", "bench", "stool", "box" ->
                box.with(new Anchor(Anchor.Kind.TOP, new Vec3(0, size.y(), 0), flat))
                        .with(new Anchor(Anchor.Kind.UNDER, Vec3.ZERO, size.times(0.9)));
            case "chair", "couch", "sofa", "armchair" ->
                box.with(new Anchor(Anchor.Kind.SEAT, new Vec3(0, size.y() / 2, 0), flat.times(0.9)));
            case "bowl", "cup", "vase" ->
                box.with(new Anchor(Anchor.Kind.INSIDE, new Vec3(0, size.y() * 0.2, 0), size.times(0.8)));
            default -> box;
        };
    }

    private static String noun(Asset asset) {
        return asset.path().substring(asset.path().indexOf('/') + 1);
    }

    private static Model box(Vec3 size) {
        float x = (float) size.x() / 2;
        float y = (float) size.y();
        float z = (float) size.z() / 2;
        float[] p = {-x, 0, -z, x, 0, -z, x, y, -z, -x, y, -z, -x, 0, z, x, 0, z, x, y, z, -x, y, z};
        float[] n = new float[24];
        for (int i = 0; i < 24; i += 3) {
            n[i + 1] = 1;
        }
        int[] index = {
            0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 3, 7, 6, 3, 6, 2, 0, 4, 7, 0, 7, 3, 1, 2, 6, 1, 6, 5
        };
        return Model.of(Part.of("body", Mesh.of(p, n, index), Material.of(Color.srgb(0xB09060), 0.7)));
    }

    /// A person of cardboard, who can walk, run and wave without bending.
    private record Dummy(Model standing) implements Figure {
        @Override
        public Model posed(Acting acting) {
            return standing;
        }

        @Override
        public double strideSpeed(String motion) {
            return motion.equals("walk") ? 1.4 : motion.equals("run") ? 3.2 : 0;
        }

        @Override
        public boolean knows(String motion) {
            return List.of("idle", "walk", "run", "jump", "wave", "clap", "dance")
                    .contains(motion);
        }
    }
}
