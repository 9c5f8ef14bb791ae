package studio.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.scene.term.NodeId;

/// A persistent map from node ids: a [Trie] under a hash of the id, with a short list where hashes meet. It has no
/// order of its own and is never walked.
///
/// The hash is FNV-1a over the letters, folded to 20 bits: the same on every machine, and unlike the hash of strings it
/// has no famous families of ids that all meet in one place.
final class IdTrie<V> {
    private static final int HASHES = (1 << 20) - 1;

    private final Trie<List<Entry<V>>> chains;

    private IdTrie(Trie<List<Entry<V>>> chains) {
        this.chains = chains;
    }

    static <V> IdTrie<V> empty() {
        return new IdTrie<>(Trie.empty());
    }

    Optional<V> get(NodeId id) {
        for (Entry<V> entry : chain(hash(id))) {
            if (entry.id.equals(id)) {
                return Optional.of(entry.value);
            }
        }
        return Optional.empty();
    }

    IdTrie<V> with(NodeId id, V value) {
        int hash = hash(id);
        List<Entry<V>> others = others(hash, id);
        if (others.isEmpty()) {
            return new IdTrie<>(chains.with(hash, List.of(new Entry<>(id, value))));
        }
        others.add(new Entry<>(id, value));
        return new IdTrie<>(chains.with(hash, List.copyOf(others)));
    }

    IdTrie<V> without(NodeId id) {
        int hash = hash(id);
        List<Entry<V>> others = others(hash, id);
        return new IdTrie<>(others.isEmpty() ? chains.without(hash) : chains.with(hash, List.copyOf(others)));
    }

    private List<Entry<V>> chain(int hash) {
        return chains.get(hash).orElse(List.of());
    }

    private List<Entry<V>> others(int hash, NodeId id) {
        List<Entry<V>> others = new ArrayList<>(chain(hash));
        others.removeIf(entry -> entry.id.equals(id));
        return others;
    }

    private static int hash(NodeId id) {
        String text = id.value();
        int h = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x01000193;
        }
        return (h ^ h >>> 20) & HASHES;
    }

    private record Entry<V>(NodeId id, V value) {}
}
