package studio.assets.motion;

import java.util.Arrays;
import java.util.Optional;
import studio.assets.BadAsset;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import tools.jackson.databind.JsonNode;

/// The nodes of a clip's file and how the clip moves them: world transforms at any time. Scales in such rigs are one,
/// apart from the unit of the armature, and are taken as uniform.
final class NodeTree {
    private static final int MOST_NODES = 1024;

    private final int[] parents;
    private final Joint[][] joints;
    private final String[] names;
    private final Transform[] rest;
    private final Channel[] channels;
    private double start = Double.MAX_VALUE;
    private double end = -Double.MAX_VALUE;

    private static final class Keys {
        private final float[] times;
        private final float[] values;

        Keys(float[] times, float[] values) {
            this.times = times;
            this.values = values;
        }
    }

    private static final class Channel {
        Optional<Keys> place = Optional.empty();
        Optional<Keys> turn = Optional.empty();
    }

    static NodeTree of(Glb file) throws BadAsset {
        return of(file, 0);
    }

    /// The nodes with one of the file's animations.
    static NodeTree of(Glb file, int animation) throws BadAsset {
        JsonNode nodes = file.json().path("nodes");
        if (nodes.size() < 1 || nodes.size() > MOST_NODES) {
            throw new BadAsset("a clip of " + nodes.size() + " nodes");
        }
        NodeTree tree = new NodeTree(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            tree.readNode(i, nodes.path(i));
        }
        tree.checkDepth();
        tree.readChannels(file, file.json().path("animations").path(animation));
        return tree;
    }

    private NodeTree(int size) {
        parents = new int[size];
        Arrays.fill(parents, -1);
        joints = new Joint[size][0];
        names = new String[size];
        rest = new Transform[size];
        channels = new Channel[size];
        Arrays.setAll(channels, i -> new Channel());
    }

    private void readNode(int index, JsonNode node) throws BadAsset {
        String name = node.path("name").asString("");
        names[index] = name;
        joints[index] =
                Joint.named(name.substring(name.lastIndexOf('_') + 1)).stream().toArray(Joint[]::new);
        rest[index] = new Transform(
                vector(node.path("translation"), Vec3.ZERO),
                turn(node.path("rotation")),
                vector(node.path("scale"), Vec3.ONE));
        for (JsonNode child : node.path("children")) {
            int c = child.asInt(-1);
            if (c < 0 || c >= parents.length || parents[c] != -1) {
                throw new BadAsset("a node's child is wrong");
            }
            parents[c] = index;
        }
    }

    private void checkDepth() throws BadAsset {
        for (int i = 0; i < parents.length; i++) {
            int depth = 0;
            for (int p = parents[i]; p >= 0; p = parents[p]) {
                if (++depth > parents.length) {
                    throw new BadAsset("nodes form a ring");
                }
            }
        }
    }

    private void readChannels(Glb file, JsonNode animation) throws BadAsset {
        for (JsonNode channel : animation.path("channels")) {
            int node = channel.path("target").path("node").asInt(-1);
            String path = channel.path("target").path("path").asString("");
            JsonNode sampler =
                    animation.path("samplers").path(channel.path("sampler").asInt(-1));
            if (node < 0 || node >= parents.length) {
                continue;
            }
            if (!path.equals("rotation") && !path.equals("translation")) {
                continue;
            }
            int width = path.equals("rotation") ? 4 : 3;
            float[] times = file.floats(sampler.path("input").asInt(-1), 1);
            float[] values = file.floats(sampler.path("output").asInt(-1), width);
            if (sampler.path("interpolation").asString("").equals("CUBICSPLINE")) {
                values = middles(values, width);
            }
            if (times.length == 0 || values.length != times.length * width) {
                throw new BadAsset("a clip's track has no keys");
            }
            Keys keys = new Keys(times, values);
            if (path.equals("rotation")) {
                channels[node].turn = Optional.of(keys);
            } else {
                channels[node].place = Optional.of(keys);
            }
            start = Math.min(start, times[0]);
            end = Math.max(end, times[times.length - 1]);
        }
    }

    /// The values of keys that stand between their tangents.
    private static float[] middles(float[] values, int width) {
        float[] middles = new float[values.length / (3 * width) * width];
        for (int i = 0; i < middles.length / width; i++) {
            System.arraycopy(values, (3 * i + 1) * width, middles, i * width, width);
        }
        return middles;
    }

    double start() {
        return start;
    }

    /// How long the clip is; zero or less when the file holds none.
    double seconds() {
        return end - start;
    }

    int indexOf(Joint joint) throws BadAsset {
        for (int i = 0; i < joints.length; i++) {
            if (joints[i].length == 1 && joints[i][0] == joint) {
                return i;
            }
        }
        throw new BadAsset("the rig has no " + joint.clipName());
    }

    int size() {
        return names.length;
    }

    String name(int node) {
        return names[node];
    }

    /// Where a node is in the world at rest.
    Transform bind(int node) {
        return parents[node] < 0 ? rest[node] : bind(parents[node]).times(rest[node]);
    }

    /// Where a node is in the world at a time of the file.
    Transform world(int node, double time) {
        Transform local = local(node, time);
        return parents[node] < 0 ? local : world(parents[node], time).times(local);
    }

    private Transform local(int node, double time) {
        Transform still = rest[node];
        Vec3 place = channels[node].place.map(keys -> placeAt(keys, time)).orElse(still.position());
        Quat turn = channels[node].turn.map(keys -> turnAt(keys, time)).orElse(still.rotation());
        return new Transform(place, turn, still.scale());
    }

    private static Vec3 placeAt(Keys keys, double time) {
        int k = before(keys.times, time);
        int n = Math.min(k + 1, keys.times.length - 1);
        return vector(keys.values, k).lerp(vector(keys.values, n), share(keys.times, k, n, time));
    }

    private static Quat turnAt(Keys keys, double time) {
        int k = before(keys.times, time);
        int n = Math.min(k + 1, keys.times.length - 1);
        return Clip.between(turn(keys.values, k), turn(keys.values, n), share(keys.times, k, n, time));
    }

    private static int before(float[] times, double time) {
        int at = Arrays.binarySearch(times, (float) time);
        return Math.clamp(at >= 0 ? at : -at - 2, 0, times.length - 1);
    }

    private static double share(float[] times, int k, int n, double time) {
        double span = times[n] - times[k];
        return span <= 0 ? 0 : Math.clamp((time - times[k]) / span, 0.0, 1.0);
    }

    private static Vec3 vector(float[] v, int k) {
        return new Vec3(v[k * 3], v[k * 3 + 1], v[k * 3 + 2]);
    }

    private static Quat turn(float[] v, int k) {
        return new Quat(v[k * 4], v[k * 4 + 1], v[k * 4 + 2], v[k * 4 + 3]).normalized();
    }

    private static Vec3 vector(JsonNode node, Vec3 otherwise) {
        return node.size() == 3
                ? new Vec3(
                        node.path(0).asDouble(),
                        node.path(1).asDouble(),
                        node.path(2).asDouble())
                : otherwise;
    }

    private static Quat turn(JsonNode node) {
        return node.size() == 4
                ? new Quat(
                                node.path(0).asDouble(),
                                node.path(1).asDouble(),
                                node.path(2).asDouble(),
                                node.path(3).asDouble())
                        .normalized()
                : Quat.IDENTITY;
    }
}
