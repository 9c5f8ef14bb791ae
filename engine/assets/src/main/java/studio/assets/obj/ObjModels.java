package studio.assets.obj;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import studio.assets.BadAsset;
import studio.assets.picture.Pictures;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.geometry.Texture;

/// Reads an OBJ file, with the materials and pictures beside it, into a model.
public final class ObjModels {
    /// The longest side of a picture on a thing, in texels.
    public static final int SIDE = 1024;

    private static final long MATERIALS = 4L << 20;

    private final Path folder;
    private final Set<Path> sources = new LinkedHashSet<>();
    private final Map<String, Optional<Texture>> pictures = new TreeMap<>();

    /// What was read: the model, and all files that it came from.
    ///
    /// @param sources the file itself first; a change of any of them changes the model
    public record Read(Model model, List<Path> sources) {
        public Read {
            sources = List.copyOf(sources);
        }
    }

    private ObjModels(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        folder = parent == null ? file.toAbsolutePath() : parent;
        sources.add(file);
    }

    /// Reads a file. A missing or damaged material file or picture leaves the surface plain.
    ///
    /// @throws BadAsset when the file is no OBJ file, damaged, without surface or beyond the limits
    public static Read read(Path file, Placing placing) throws IOException {
        ObjModels models = new ObjModels(file);
        Model model = models.model(ObjReader.read(bytes(file, Limits.USUAL.bytes()), Limits.USUAL), placing);
        return new Read(model, List.copyOf(models.sources));
    }

    private Model model(ObjFile file, Placing placing) throws IOException {
        Map<String, ObjMaterial> materials = materials(file.libraries);
        List<Mesh> meshes = Surfaces.of(file, Placed.of(file, placing));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < meshes.size(); i++) {
            String name = file.groups.get(i).material();
            ObjMaterial material = materials.getOrDefault(name, ObjMaterial.PLAIN);
            if (material.opacity() > 0.02f && meshes.get(i).triangleCount() > 0) {
                Optional<Texture> texture = texture(material, meshes.get(i));
                String slot = slot(name, parts.size());
                parts.add(new Part(slot, meshes.get(i), Finish.of(name, material, texture.isPresent()), texture));
            }
        }
        if (parts.isEmpty()) {
            throw new BadAsset("a thing that cannot be seen");
        }
        return new Model(Largest.named(parts), List.of());
    }

    private static String slot(String material, int number) {
        String word =
                material.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return word.isEmpty() || word.equals("body")
                ? "part-" + number
                : word.substring(0, Math.min(40, word.length()));
    }

    private Map<String, ObjMaterial> materials(List<String> libraries) throws IOException {
        Map<String, ObjMaterial> all = new TreeMap<>();
        for (String library : libraries) {
            Path file = beside(library);
            if (Files.isRegularFile(file)) {
                sources.add(file);
                all.putAll(MtlReader.read(bytes(file, MATERIALS)));
            }
        }
        return all;
    }

    private Optional<Texture> texture(ObjMaterial material, Mesh mesh) {
        if (mesh.texcoords().length == 0) {
            return Optional.empty();
        }
        Optional<Texture> cut = picture(material.cutOut());
        Optional<Texture> seen = picture(material.picture());
        return cut.isEmpty() ? seen : Optional.of(CutOut.of(seen, cut.get(), material.diffuse()));
    }

    private Optional<Texture> picture(String name) {
        Path file = beside(name);
        if (name.isEmpty() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return pictures.computeIfAbsent(name, any -> {
            sources.add(file);
            try {
                return Optional.of(Pictures.read(file, SIDE));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    /// A file of the same folder, and of no other.
    private Path beside(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        boolean plain = last.chars().allMatch(c -> c >= ' ' && c != ':') && !last.equals("..");
        return folder.resolve(plain ? last : "");
    }

    private static byte[] bytes(Path file, long most) throws IOException {
        if (Files.size(file) > most) {
            throw new BadAsset("a file larger than " + most + " bytes");
        }
        return Files.readAllBytes(file);
    }
}
