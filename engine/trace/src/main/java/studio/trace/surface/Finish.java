package studio.trace.surface;

import studio.math.Color;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// A material made ready for shading: numbers in single precision, and what can be known of it beforehand.
public final class Finish {
    final Material material;
    final float[] base;
    final float[] emission;
    final float roughness;
    final float metallic;
    final float transmission;
    final float refraction;
    final boolean plain;

    public Finish(Material material) {
        this.material = material;
        this.base = rgb(material.base());
        this.emission = rgb(material.emission());
        this.roughness = (float) material.roughness();
        this.metallic = (float) material.metallic();
        this.transmission = (float) material.transmission();
        this.refraction = (float) material.refraction();
        this.plain = material.pattern() == Pattern.PLAIN;
    }

    public static float[] rgb(Color color) {
        return new float[] {(float) color.red(), (float) color.green(), (float) color.blue()};
    }

    public boolean glows() {
        return emission[0] + emission[1] + emission[2] > 0;
    }

    public float[] emission() {
        return emission;
    }

    public float transmission() {
        return transmission;
    }

    public boolean isGlass() {
        return transmission > 0;
    }
}
