package studio.assets.human;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import studio.assets.BadAsset;
import studio.assets.picture.Pictures;
import studio.geometry.Texture;

/// What the people pack holds, read from its own files once, baked into the user's cache, and kept while the
/// studio runs.
public final class Stock {
    private static final int SKIN_SIDE = 1024;
    private static final int CLOTH_SIDE = 1024;

    private final Path pack;
    private final Path cache;
    private final Body body;
    private final Targets targets;
    private final Map<String, Garment> garments = new ConcurrentHashMap<>();
    private final Map<Look.Origin, FaceTargets> faces = new ConcurrentHashMap<>();
    private final Map<String, Texture> textures = new ConcurrentHashMap<>();

    private interface Making<T> {
        T make() throws IOException;
    }

    private interface Reading<T> {
        T read(Crate.Unpacking in) throws IOException;
    }

    private interface Writing<T> {
        Crate.Packing write(T value, Crate.Packing out) throws IOException;
    }

    /// Opens the pack.
    ///
    /// @param pack the unpacked people pack
    /// @param cache where baked files may be kept
    public static Stock open(Path pack, Path cache) throws IOException {
        return new Stock(pack, cache.resolve("people-" + pack.getFileName() + "-" + Crate.VERSION));
    }

    private Stock(Path pack, Path cache) throws IOException {
        this.pack = pack;
        this.cache = cache;
        this.body = baked(
                "body",
                () -> Body.of(ThreeMesh.read(pack.resolve("public/data/models/human_full_size.json"))),
                Stock::readBody,
                Stock::writeBody);
        List<String> names = baked(
                "targets",
                () -> Targets.names(pack.resolve("src/json/targets/target-list.json")),
                Crate.Unpacking::words,
                (words, out) -> out.words(words));
        this.targets = new Targets(pack.resolve("public/data/targets/targets.bin"), names, body.vertexCount());
    }

    Body body() {
        return body;
    }

    Targets targets() {
        return targets;
    }

    /// The movements of the faces of an origin.
    FaceTargets faces(Look.Origin origin) throws IOException {
        FaceTargets known = faces.get(origin);
        if (known != null) {
            return known;
        }
        FaceTargets made = baked(
                "faces-" + origin.name().toLowerCase(java.util.Locale.ROOT),
                () -> FaceTargets.of(targets, origin, body.vertexCount()),
                in -> FaceTargets.read(in, body.vertexCount()),
                FaceTargets::write);
        faces.put(origin, made);
        return made;
    }

    /// A garment by its folder below `proxies/`, such as `clothes/shoes01`.
    Garment garment(String name) throws IOException {
        Garment known = garments.get(name);
        if (known != null) {
            return known;
        }
        Garment made = baked(
                "garment-" + name.replace('/', '-'),
                () -> readDescription(name),
                Stock::readGarment,
                Stock::writeGarment);
        garments.put(name, made);
        return made;
    }

    private Garment readDescription(String name) throws IOException {
        Path folder = folderOf(name);
        Path description = folder.resolve(folder.getFileName() + ".json");
        ThreeMesh mesh = ThreeMesh.read(description);
        Shape shape = new Shape(mesh.faces(""), mesh.bindings(mesh.skeleton(body.skeleton())));
        return new Garment(shape, mesh.hanging(body.vertexCount()), mesh.pictures());
    }

    /// A garment's picture.
    ///
    /// @param picture as the garment names it, relative to its folder
    Texture picture(String name, String picture) throws IOException {
        return texture(folderOf(name).resolve(picture), CLOTH_SIDE);
    }

    /// The skin of an age, an origin and a sex, such as `young_african_male`.
    Texture skin(String name) throws IOException {
        Path folder = pack.resolve("public/data/skins").resolve(name).resolve("textures");
        try (Stream<Path> files = Files.list(folder)) {
            Path first = files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new BadAsset("no skin " + name));
            return texture(first, SKIN_SIDE);
        }
    }

    private Path folderOf(String name) {
        return pack.resolve("public/data/proxies").resolve(name);
    }

    private Texture texture(Path file, int side) throws IOException {
        String key = pack.relativize(file.normalize()).toString();
        Texture known = textures.get(key);
        if (known != null) {
            return known;
        }
        Texture made = baked(
                "picture-" + key.replace('/', '-').replace('\\', '-'),
                () -> Pictures.read(file, side),
                in -> {
                    int[] size = in.ints();
                    return new Texture(size[0], size[1], in.ints());
                },
                (texture, out) ->
                        out.ints(new int[] {texture.width(), texture.height()}).ints(texture.argb()));
        textures.put(key, made);
        return made;
    }

    private <T> T baked(String kind, Making<T> making, Reading<T> reading, Writing<T> writing) throws IOException {
        Path file = cache.resolve(kind + ".crate");
        if (Files.exists(file)) {
            try {
                return reading.read(new Crate.Unpacking(file, kind));
            } catch (BadAsset e) {
                // A damaged or older file is replaced below: the pack itself is the truth.
                Files.deleteIfExists(file);
            }
        }
        T made = making.make();
        writing.write(made, new Crate.Packing(kind)).close(file);
        return made;
    }

    private static Crate.Packing writeBody(Body body, Crate.Packing out) throws IOException {
        writeShape(body.skin(), out.floats(body.vertices()));
        Skeleton skeleton = body.skeleton();
        int[] parents = new int[skeleton.size()];
        List<Integer> around = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            parents[i] = skeleton.parent(i);
            around.add(skeleton.around(i).length);
            for (int vertex : skeleton.around(i)) {
                around.add(vertex);
            }
        }
        return out.words(skeleton.names())
                .ints(parents)
                .ints(around.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Body readBody(Crate.Unpacking in) throws BadAsset {
        float[] vertices = in.floats();
        Shape skin = readShape(in);
        List<String> names = in.words();
        int[] parents = in.ints();
        int[] flat = in.ints();
        int[][] around = new int[names.size()][];
        int at = 0;
        for (int i = 0; i < around.length; i++) {
            around[i] = new int[flat[at]];
            System.arraycopy(flat, at + 1, around[i], 0, flat[at]);
            at += flat[at] + 1;
        }
        return new Body(vertices, skin, new Skeleton(names, parents, around));
    }

    private static Crate.Packing writeGarment(Garment garment, Crate.Packing out) throws IOException {
        writeShape(garment.shape(), out);
        Shape.Hanging hanging = garment.hanging();
        out.ints(hanging.refs).floats(hanging.shares).floats(hanging.offsets).bits(hanging.hidden);
        return out.words(List.copyOf(garment.pictures().keySet()))
                .words(List.copyOf(garment.pictures().values()));
    }

    private static Garment readGarment(Crate.Unpacking in) throws BadAsset {
        Shape shape = readShape(in);
        Shape.Hanging hanging = new Shape.Hanging(in.ints(), in.floats(), in.floats(), in.bits());
        List<String> names = in.words();
        List<String> files = in.words();
        Map<String, String> pictures = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            pictures.put(names.get(i), files.get(i));
        }
        return new Garment(shape, hanging, pictures);
    }

    private static void writeShape(Shape shape, Crate.Packing out) throws IOException {
        Shape.Faces faces = shape.faces();
        out.ints(faces.corners).ints(faces.laid).floats(faces.texcoords);
        out.ints(shape.bindings().bones).floats(shape.bindings().weights);
    }

    private static Shape readShape(Crate.Unpacking in) throws BadAsset {
        Shape.Faces faces = new Shape.Faces(in.ints(), in.ints(), in.floats());
        return new Shape(faces, new Shape.Bindings(in.ints(), in.floats()));
    }
}
