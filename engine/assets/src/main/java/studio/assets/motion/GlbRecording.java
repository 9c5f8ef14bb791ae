package studio.assets.motion;

import java.util.ArrayList;
import java.util.List;
import studio.assets.BadAsset;
import studio.math.Transform;
import tools.jackson.databind.JsonNode;

/// One animation of a glTF file. The bind pose is where the nodes are at rest.
record GlbRecording(NodeTree tree) implements Recording {
    private static final int MOST_ANIMATIONS = 500;

    /// The names of a file's animations; numbers for those without one.
    static List<String> animations(Glb file) throws BadAsset {
        List<String> names = new ArrayList<>();
        JsonNode animations = file.json().path("animations");
        if (animations.size() > MOST_ANIMATIONS) {
            throw new BadAsset("more than " + MOST_ANIMATIONS + " animations");
        }
        for (JsonNode animation : animations) {
            names.add(animation.path("name").asString(String.valueOf(names.size() + 1)));
        }
        return names;
    }

    static GlbRecording of(Glb file, int animation) throws BadAsset {
        return new GlbRecording(NodeTree.of(file, animation));
    }

    @Override
    public int size() {
        return tree.size();
    }

    @Override
    public String name(int node) {
        return tree.name(node);
    }

    @Override
    public Transform bind(int node) {
        return tree.bind(node);
    }

    @Override
    public Transform world(int node, double time) {
        return tree.world(node, time);
    }

    @Override
    public double start() {
        return tree.start();
    }

    @Override
    public double seconds() {
        return tree.seconds();
    }
}
