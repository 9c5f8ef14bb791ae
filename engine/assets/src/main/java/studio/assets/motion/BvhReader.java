package studio.assets.motion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import studio.assets.BadAsset;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;

/// Reads motion capture in Biovision's hierarchy format: a skeleton of offsets with named channels, then a line of
/// numbers for each frame. The pose without any turn is the bind pose.
///
/// ```
/// HIERARCHY                        MOTION
/// ROOT Hips                        Frames: 2
/// { OFFSET 0 0 0                   Frame Time: 0.0083333
///   CHANNELS 6 Xposition …         0 35 0 …
/// ```
final class BvhReader {
    private static final long LARGEST = 64L << 20;
    private static final int MOST_NODES = 512;
    private static final int MOST_FRAMES = 200_000;

    private final StringTokenizer words;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Vec3> offsets = new ArrayList<>();
    private final List<List<String>> channels = new ArrayList<>();

    private BvhReader(String text) {
        this.words = new StringTokenizer(text);
    }

    static Recording read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new BadAsset("larger than " + LARGEST + " bytes");
        }
        return parse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }

    static Recording parse(String text) throws BadAsset {
        BvhReader reader = new BvhReader(text);
        reader.expect("HIERARCHY");
        reader.expect("ROOT");
        reader.skeleton();
        return reader.motion();
    }

    /// Reads the root and everything below it; a stack by hand, so that no depth can exhaust the program's.
    private void skeleton() throws BadAsset {
        int open = node(-1);
        while (open >= 0) {
            String word = word();
            switch (word) {
                case "OFFSET" -> offsets.set(open, new Vec3(number(), number(), number()));
                case "CHANNELS" -> channels.set(open, channelList());
                case "JOINT" -> open = node(open);
                case "End" -> {
                    expect("Site");
                    expect("{");
                    expect("OFFSET");
                    number();
                    number();
                    number();
                    expect("}");
                }
                case "}" -> open = parents.get(open);
                default -> throw new BadAsset("“" + shown(word) + "” where a joint goes on");
            }
        }
    }

    private int node(int parent) throws BadAsset {
        if (names.size() >= MOST_NODES) {
            throw new BadAsset("more than " + MOST_NODES + " joints");
        }
        names.add(word());
        parents.add(parent);
        offsets.add(Vec3.ZERO);
        channels.add(List.of());
        expect("{");
        return names.size() - 1;
    }

    private List<String> channelList() throws BadAsset {
        int count = whole(6);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String channel = word();
            if (!channel.matches("[XYZ](position|rotation)")) {
                throw new BadAsset("no channel is called “" + shown(channel) + "”");
            }
            list.add(channel);
        }
        return list;
    }

    private Recording motion() throws BadAsset {
        expect("MOTION");
        expect("Frames:");
        int frames = whole(MOST_FRAMES);
        expect("Frame");
        expect("Time:");
        double each = number();
        int width = channels.stream().mapToInt(List::size).sum();
        if (frames < 2 || !(each > 1e-5 && each < 10) || width == 0) {
            throw new BadAsset("no motion: " + frames + " frames of " + each + " seconds");
        }
        if ((long) frames * width > LARGEST / 4) {
            throw new BadAsset("too many numbers");
        }
        float[] values = new float[frames * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) number();
        }
        return new Captured(names, parents, offsets, channels, values, width, each);
    }

    private void expect(String wanted) throws BadAsset {
        String word = word();
        if (!word.equals(wanted)) {
            throw new BadAsset("“" + shown(word) + "” where “" + wanted + "” belongs");
        }
    }

    private String word() throws BadAsset {
        if (!words.hasMoreTokens()) {
            throw new BadAsset("it ends too early");
        }
        return words.nextToken();
    }

    private double number() throws BadAsset {
        String word = word();
        try {
            double value = Double.parseDouble(word);
            if (Math.abs(value) <= 1e7) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new BadAsset("“" + shown(word) + "” is no number");
        }
        throw new BadAsset("“" + shown(word) + "” is no usable number");
    }

    private int whole(int most) throws BadAsset {
        double value = number();
        if (value < 0 || value > most || value != Math.rint(value)) {
            throw new BadAsset("a count of " + value);
        }
        return (int) value;
    }

    private static String shown(String word) {
        return word.length() > 24 ? word.substring(0, 24) + "…" : word;
    }

    /// The frames of a file.
    private record Captured(
            List<String> names,
            List<Integer> parents,
            List<Vec3> offsets,
            List<List<String>> channels,
            List<Integer> firsts,
            Frames frames)
            implements Recording {
        Captured(
                List<String> names,
                List<Integer> parents,
                List<Vec3> offsets,
                List<List<String>> channels,
                float[] values,
                int width,
                double each) {
            List<Integer> firsts = new ArrayList<>();
            int first = 0;
            for (List<String> list : channels) {
                firsts.add(first);
                first += list.size();
            }
            this(
                    List.copyOf(names),
                    List.copyOf(parents),
                    List.copyOf(offsets),
                    List.copyOf(channels),
                    List.copyOf(firsts),
                    new Frames(values, width, each));
        }

        @Override
        public int size() {
            return names.size();
        }

        @Override
        public String name(int node) {
            return names.get(node);
        }

        @Override
        public Transform bind(int node) {
            Transform own = Transform.at(offsets.get(node), 0);
            return parents.get(node) < 0 ? own : bind(parents.get(node)).times(own);
        }

        @Override
        public Transform world(int node, double time) {
            Transform own = local(node, frames.nearest(time));
            return parents.get(node) < 0 ? own : world(parents.get(node), time).times(own);
        }

        private Transform local(int node, int frame) {
            Vec3 place = offsets.get(node);
            Quat turn = Quat.IDENTITY;
            boolean placed = false;
            for (int i = 0; i < channels.get(node).size(); i++) {
                String channel = channels.get(node).get(i);
                double value = frames.at(frame, firsts.get(node) + i);
                Vec3 axis = axis(channel.charAt(0));
                if (channel.endsWith("rotation")) {
                    turn = turn.times(Quat.axisAngle(axis, Math.toRadians(value)));
                } else {
                    place = (placed ? place : Vec3.ZERO).plus(axis.times(value));
                    placed = true;
                }
            }
            return new Transform(place, turn, Vec3.ONE);
        }

        private static Vec3 axis(char letter) {
            return switch (letter) {
                case 'X' -> Vec3.X;
                case 'Y' -> Vec3.Y;
                default -> Vec3.Z;
            };
        }

        @Override
        public double start() {
            return 0;
        }

        @Override
        public double seconds() {
            return frames.seconds();
        }
    }

    /// The numbers of all frames, a row each.
    private static final class Frames {
        private final float[] values;
        private final int width;
        private final double each;

        Frames(float[] values, int width, double each) {
            this.values = values;
            this.width = width;
            this.each = each;
        }

        double seconds() {
            return (values.length / width - 1) * each;
        }

        int nearest(double time) {
            return Math.clamp(Math.round(time / each), 0, values.length / width - 1);
        }

        double at(int frame, int channel) {
            return values[frame * width + channel];
        }
    }
}
