package studio.assets.obj;

/// A material as a material file describes it.
///
/// @param diffuse the colour, as sRGB
/// @param specular the colour of its highlights
/// @param emitted the light it gives off
/// @param shine exponent of its highlights
/// @param opacity 0 for what is not there, 1 for what hides all behind it
/// @param picture file name of the picture on it, or empty
/// @param cutOut file name of the picture that says where it is, or empty
record ObjMaterial(Rgb diffuse, Rgb specular, Rgb emitted, float shine, float opacity, String picture, String cutOut) {
    /// A colour, components 0 to 1.
    record Rgb(float red, float green, float blue) {
        float brightest() {
            return Math.max(red, Math.max(green, blue));
        }

        float darkest() {
            return Math.min(red, Math.min(green, blue));
        }
    }

    static final ObjMaterial PLAIN =
            new ObjMaterial(new Rgb(0.8f, 0.8f, 0.8f), new Rgb(0, 0, 0), new Rgb(0, 0, 0), 10, 1, "", "");

    ObjMaterial withDiffuse(Rgb other) {
        return new ObjMaterial(other, specular, emitted, shine, opacity, picture, cutOut);
    }

    ObjMaterial withSpecular(Rgb other) {
        return new ObjMaterial(diffuse, other, emitted, shine, opacity, picture, cutOut);
    }

    ObjMaterial withEmitted(Rgb other) {
        return new ObjMaterial(diffuse, specular, other, shine, opacity, picture, cutOut);
    }

    ObjMaterial withShine(float other) {
        return new ObjMaterial(diffuse, specular, emitted, other, opacity, picture, cutOut);
    }

    ObjMaterial withOpacity(float other) {
        return new ObjMaterial(diffuse, specular, emitted, shine, other, picture, cutOut);
    }

    ObjMaterial withPicture(String other) {
        return new ObjMaterial(diffuse, specular, emitted, shine, opacity, other, cutOut);
    }

    ObjMaterial withCutOut(String other) {
        return new ObjMaterial(diffuse, specular, emitted, shine, opacity, picture, other);
    }
}
