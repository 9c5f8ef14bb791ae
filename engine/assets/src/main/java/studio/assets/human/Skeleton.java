package studio.assets.human;

import java.util.ArrayList;
import java.util.List;
import studio.assets.BadAsset;
import tools.jackson.databind.JsonNode;

/// The bones of the body: names, parents, and the body's vertices in whose middle each bone turns. Parents come
/// first.
final class Skeleton {
    private static final String HEAD = "____head";

    private final List<String> names;
    private final int[] parents;
    private final int[][] around;
    private final int[] boneOfNode;

    private Skeleton(List<String> names, int[] parents, int[][] around, int[] boneOfNode) {
        this.names = names;
        this.parents = parents;
        this.around = around;
        this.boneOfNode = boneOfNode;
    }

    /// As baked: without the file's nodes.
    Skeleton(List<String> names, int[] parents, int[][] around) {
        this(List.copyOf(names), parents, around, new int[0]);
    }

    static Skeleton of(JsonNode nodes, JsonNode middles, int vertexCount) throws BadAsset {
        List<String> names = new ArrayList<>();
        int[] boneOfNode = new int[nodes.size()];
        List<Integer> parents = new ArrayList<>();
        List<int[]> around = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String name = nodes.path(i).path("name").asString("");
            int parent = nodes.path(i).path("parent").asInt(-1);
            if (parent >= i || parent < -1) {
                throw new BadAsset("a bone stands before its parent");
            }
            if (name.endsWith(HEAD)) {
                boneOfNode[i] = names.size();
                names.add(name.substring(0, name.length() - HEAD.length()));
                parents.add(parent < 0 ? -1 : boneOfNode[parent]);
                around.add(vertices(middles.path(name), vertexCount));
            } else {
                boneOfNode[i] = parent < 0 ? 0 : boneOfNode[parent];
            }
        }
        if (names.isEmpty()) {
            throw new BadAsset("the body has no bones");
        }
        return new Skeleton(
                List.copyOf(names),
                parents.stream().mapToInt(Integer::intValue).toArray(),
                around.toArray(int[][]::new),
                boneOfNode);
    }

    /// The same bones for a file that lists them as nodes of its own.
    Skeleton asIn(JsonNode nodes) {
        int[] own = new int[nodes.size()];
        for (int i = 0; i < own.length; i++) {
            String name = nodes.path(i).path("name").asString("");
            String bone = name.endsWith(HEAD) ? name.substring(0, name.length() - HEAD.length()) : name;
            own[i] = Math.max(0, names.indexOf(bone));
        }
        return new Skeleton(names, parents, around, own);
    }

    private static int[] vertices(JsonNode list, int vertexCount) throws BadAsset {
        int[] found = new int[list.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = list.path(i).asInt(-1);
            if (found[i] < 0 || found[i] >= vertexCount) {
                throw new BadAsset("a bone turns about a vertex that does not exist");
            }
        }
        if (found.length == 0) {
            throw new BadAsset("a bone has no place");
        }
        return found;
    }

    int size() {
        return names.size();
    }

    String name(int bone) {
        return names.get(bone);
    }

    List<String> names() {
        return names;
    }

    int parent(int bone) {
        return parents[bone];
    }

    /// The body's vertices in whose middle the bone turns.
    int[] around(int bone) {
        return around[bone];
    }

    int ofNode(int node) throws BadAsset {
        if (node < 0 || node >= boneOfNode.length) {
            throw new BadAsset("a vertex is bound to a bone that does not exist");
        }
        return boneOfNode[node];
    }
}
