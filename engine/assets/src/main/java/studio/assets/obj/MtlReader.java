package studio.assets.obj;

import java.util.LinkedHashMap;
import java.util.Map;
import studio.assets.BadAsset;

/// Reads the text of a material file. What it does not know it passes over; a material that a file forgets to
/// describe is plain.
final class MtlReader {
    private static final int MOST = 4_000;

    private final Scan scan;
    private final Map<String, ObjMaterial> read = new LinkedHashMap<>();
    private String name = "";
    private ObjMaterial now = ObjMaterial.PLAIN;

    private MtlReader(byte[] text) {
        scan = new Scan(text);
    }

    static Map<String, ObjMaterial> read(byte[] text) throws BadAsset {
        return new MtlReader(text).read();
    }

    private Map<String, ObjMaterial> read() throws BadAsset {
        while (!scan.atEnd()) {
            line(scan.word());
            scan.nextLine();
            if (read.size() > MOST) {
                throw new BadAsset("more than " + MOST + " materials");
            }
        }
        read.put(name, now);
        return read;
    }

    private void line(String kind) throws BadAsset {
        switch (kind) {
            case "newmtl" -> begin(scan.rest());
            case "Kd" -> now = now.withDiffuse(colour());
            case "Ks" -> now = now.withSpecular(colour());
            case "Ke" -> now = now.withEmitted(colour());
            case "Ns" -> now = now.withShine(Math.clamp(scan.number(), 0f, 10_000f));
            case "d" -> now = now.withOpacity(opacity());
            case "map_Kd" -> now = now.withPicture(picture());
            case "map_d" -> now = now.withCutOut(picture());
            default -> {
                // Ambient light, bumps and models of light are not part of the studio's materials.
            }
        }
    }

    private void begin(String next) {
        read.put(name, now);
        name = next;
        now = ObjMaterial.PLAIN;
    }

    private ObjMaterial.Rgb colour() throws BadAsset {
        float red = scan.number();
        float green = scan.atLineEnd() ? red : scan.number();
        float blue = scan.atLineEnd() ? red : scan.number();
        return new ObjMaterial.Rgb(share(red), share(green), share(blue));
    }

    private float opacity() throws BadAsset {
        return scan.atLineEnd() || !scan.atNumber() ? 1 : share(scan.number());
    }

    private static float share(float value) {
        return Math.clamp(value, 0f, 1f);
    }

    /// The file's own name: what folders the author had, and options in front, do not matter here.
    private String picture() {
        String rest = scan.rest();
        String file = rest.substring(Math.max(rest.lastIndexOf('/'), rest.lastIndexOf('\\')) + 1);
        return rest.startsWith("-") && !rest.contains("/") ? file.substring(file.lastIndexOf(' ') + 1) : file;
    }
}
