package studio.assets.motion;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.math.Quat;
import studio.math.Vec3;

/// Writes a small clip as a binary glTF file: every joint a node, arms out, one joint turning from rest to `end`
/// while the
/// hips travel forward.
final class Rigs {
    private final List<String> nodes = new ArrayList<>();
    private final List<String> accessors = new ArrayList<>();
    private final List<String> views = new ArrayList<>();
    private final ByteBuffer binary = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    /// The place of each joint at rest, simple enough to check by eye.
    static Vec3 place(Joint joint) {
        double side = joint.name().startsWith("LEFT") ? 1 : joint.name().startsWith("RIGHT") ? -1 : 0;
        return switch (joint) {
            case HIPS -> new Vec3(0, 1, 0);
            case LEFT_ARM, RIGHT_ARM -> new Vec3(side * 0.2, 1.4, 0);
            case LEFT_FOREARM, RIGHT_FOREARM -> new Vec3(side * 0.5, 1.4, 0);
            case LEFT_HAND, RIGHT_HAND -> new Vec3(side * 0.75, 1.4, 0);
            case LEFT_THIGH, RIGHT_THIGH -> new Vec3(side * 0.1, 0.9, 0);
            case LEFT_SHIN, RIGHT_SHIN -> new Vec3(side * 0.1, 0.5, 0);
            case LEFT_FOOT, RIGHT_FOOT -> new Vec3(side * 0.1, 0.1, 0);
            case LEFT_TOES, RIGHT_TOES -> new Vec3(side * 0.1, 0.05, 0.1);
            default -> new Vec3(side * (0.8 + 0.01 * joint.place()), 1.4, 0);
        };
    }

    /// A clip of one second at which end `turning` has turned by `end`, and the hips have gone one metre forward.
    static byte[] clip(Joint turning, Quat end) {
        return new Rigs().build(turning, end);
    }

    private byte[] build(Joint turning, Quat end) {
        StringBuilder inverse = new StringBuilder();
        float[] matrices = new float[Joint.COUNT * 16];
        for (Joint joint : Joint.values()) {
            Vec3 own = place(joint);
            Vec3 at = joint == Joint.HIPS ? own : own.minus(place(joint.parent()));
            nodes.add(node(joint, at));
            float[] m = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, (float) -own.x(), (float) -own.y(), (float) -own.z(), 1};
            System.arraycopy(m, 0, matrices, joint.place() * 16, 16);
            inverse.append(inverse.isEmpty() ? "" : ",").append(joint.place());
        }
        int bind = accessor("MAT4", matrices, 16);
        int times = accessor("SCALAR", new float[] {0.5f, 1.5f}, 1);
        int turns = accessor(
                "VEC4",
                new float[] {0, 0, 0, 1, (float) end.x(), (float) end.y(), (float) end.z(), (float) end.w()},
                4);
        int places = accessor("VEC3", new float[] {0, 1, 0, 0, 1, 1}, 3);
        String json = """
                {"asset":{"version":"2.0"},"nodes":[%s],"skins":[{"inverseBindMatrices":%d,"joints":[%s]}],
                "animations":[{"samplers":[{"input":%d,"output":%d},{"input":%d,"output":%d}],"channels":[
                {"sampler":0,"target":{"node":%d,"path":"rotation"}},
                {"sampler":1,"target":{"node":0,"path":"translation"}}]}],
                "accessors":[%s],"bufferViews":[%s],"buffers":[{"byteLength":%d}]}""".formatted(
                        String.join(",", nodes),
                        bind,
                        inverse,
                        times,
                        turns,
                        times,
                        places,
                        turning.place(),
                        String.join(",", accessors),
                        String.join(",", views),
                        binary.position());
        return pack(json);
    }

    private static String node(Joint joint, Vec3 at) {
        List<String> children = new ArrayList<>();
        for (Joint child : Joint.values()) {
            if (child != Joint.HIPS && child.parent() == joint) {
                children.add(Integer.toString(child.place()));
            }
        }
        String list = children.isEmpty() ? "" : ",\"children\":[" + String.join(",", children) + "]";
        return String.format(
                Locale.ROOT,
                "{\"name\":\"Rig_%s\",\"translation\":[%f,%f,%f]%s}",
                joint.clipName(),
                at.x(),
                at.y(),
                at.z(),
                list);
    }

    private int accessor(String type, float[] values, int width) {
        views.add("{\"buffer\":0,\"byteOffset\":%d,\"byteLength\":%d}".formatted(binary.position(), values.length * 4));
        for (float value : values) {
            binary.putFloat(value);
        }
        accessors.add("{\"bufferView\":%d,\"componentType\":5126,\"count\":%d,\"type\":\"%s\"}"
                .formatted(views.size() - 1, values.length / width, type));
        return accessors.size() - 1;
    }

    private byte[] pack(String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        int padded = (text.length + 3) / 4 * 4;
        ByteBuffer out = ByteBuffer.allocate(28 + padded + binary.position()).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0x46546C67).putInt(2).putInt(out.capacity());
        out.putInt(padded).putInt(0x4E4F534A).put(text);
        while (out.position() < 20 + padded) {
            out.put((byte) ' ');
        }
        out.putInt(binary.position()).putInt(0x004E4942).put(binary.array(), 0, binary.position());
        return out.array();
    }
}
