package studio.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.scene.term.NodeId;

/// A persistent map from node ids: a [Trie] under a hash of the id, with a short list where hashes meet. It has no
/// order of its own and is never walked.
///
/// The hash is FNV-1a over the letters, folded to 20 bits: the same on every machine, and unlike the hash of strings it
/// has no famous families of ids that all meet in one place. Where ids meet all the same, because someone chose them
/// so,
/// their list is in their order: found by halving, and a hundred thousand of them still make a scene within seconds.
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
        List<Entry<V>> chain = chain(hash(id));
        int place = place(chain, id);
        return isAt(place, chain, id) ? Optional.of(chain.get(place).value) : Optional.empty();
    }

    IdTrie<V> with(NodeId id, V value) {
        int hash = hash(id);
        List<Entry<V>> chain = chain(hash);
        int place = place(chain, id);
        Entry<V> entry = new Entry<>(id, value);
        if (chain.isEmpty()) {
            return new IdTrie<>(chains.with(hash, List.of(entry)));
        }
        List<Entry<V>> grown = new ArrayList<>(chain);
        if (isAt(place, chain, id)) {
            grown.set(place, entry);
        } else {
            grown.add(place, entry);
        }
        return new IdTrie<>(chains.with(hash, List.copyOf(grown)));
    }

    IdTrie<V> without(NodeId id) {
        int hash = hash(id);
        List<Entry<V>> left = new ArrayList<>(chain(hash));
        left.removeIf(entry -> entry.id.equals(id));
        return new IdTrie<>(left.isEmpty() ? chains.without(hash) : chains.with(hash, List.copyOf(left)));
    }

    private List<Entry<V>> chain(int hash) {
        return chains.get(hash).orElse(List.of());
    }

    /// Where an id stands in a chain, or where it would have to.
    private static <V> int place(List<Entry<V>> chain, NodeId id) {
        int low = 0;
        int high = chain.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chain.get(middle).id.compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static <V> boolean isAt(int place, List<Entry<V>> chain, NodeId id) {
        return place < chain.size() && chain.get(place).id.equals(id);
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
