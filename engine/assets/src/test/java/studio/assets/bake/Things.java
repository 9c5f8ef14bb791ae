package studio.assets.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import studio.geometry.Anchor;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Normals;
import studio.geometry.Part;
import studio.geometry.Texture;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Seeded things to bake: bumpy balls side by side, with and without pictures.
final class Things {
    private Things() {}

    static Model of(SplittableRandom random) {
        List<Part> parts = new ArrayList<>();
        int count = random.nextInt(1, 4);
        for (int i = 0; i < count; i++) {
            boolean laid = random.nextBoolean();
            Mesh ball = ball(random, random.nextInt(6, 40), random.nextInt(4, 20), laid);
            Optional<Texture> picture = laid && random.nextBoolean() ? Optional.of(picture(random)) : Optional.empty();
            Material finish = random.nextBoolean()
                    ? Material.metal(new Color(random.nextDouble(), 0.5, 0.25), random.nextDouble())
                    : Material.glass(Color.grey(random.nextDouble()));
            parts.add(new Part("part-" + i, ball, finish, picture));
        }
        Anchor top = new Anchor(Anchor.Kind.TOP, new Vec3(0, random.nextDouble(), 0), new Vec3(1, 0, 1));
        return new Model(parts, List.of(top));
    }

    private static Texture picture(SplittableRandom random) {
        int width = random.nextInt(1, 50);
        int height = random.nextInt(1, 50);
        int[] argb = new int[width * height];
        java.util.Arrays.setAll(argb, i -> random.nextInt());
        return new Texture(width, height, argb);
    }

    private static Mesh ball(SplittableRandom random, int around, int rings, boolean laid) {
        int row = around + 1;
        float size = (float) StrictMath.pow(10, random.nextDouble(-2, 1));
        float aside = random.nextFloat() * size;
        float[] positions = new float[row * (rings + 1) * 3];
        float[] texcoords = new float[laid ? row * (rings + 1) * 2 : 0];
        for (int v = 0; v < row * (rings + 1); v++) {
            double turn = 2 * Math.PI * (v % row % around) / around;
            double rise = Math.PI * (v / row) / rings;
            double out = size * (1 + 0.1 * StrictMath.sin(7 * turn) * StrictMath.sin(5 * rise));
            positions[v * 3] = (float) (out * StrictMath.sin(rise) * StrictMath.cos(turn)) + aside;
            positions[v * 3 + 1] = (float) (out * (1 + StrictMath.cos(rise)));
            positions[v * 3 + 2] = (float) (-out * StrictMath.sin(rise) * StrictMath.sin(turn));
            if (laid) {
                texcoords[v * 2] = 3f * (v % row) / around - 1;
                texcoords[v * 2 + 1] = v / row / (float) rings;
            }
        }
        int[] indices = new int[around * rings * 6];
        for (int q = 0; q < around * rings; q++) {
            int a = q / around * row + q % around;
            int[] corners = {a, a + row, a + 1, a + 1, a + row, a + row + 1};
            System.arraycopy(corners, 0, indices, q * 6, 6);
        }
        return new Mesh(positions, Normals.smooth(positions, indices), texcoords, indices);
    }
}
