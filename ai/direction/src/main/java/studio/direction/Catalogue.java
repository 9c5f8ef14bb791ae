package studio.direction;

import java.util.List;
import java.util.Optional;
import studio.language.meaning.Thing;
import studio.math.Vec3;
import studio.scene.term.Asset;

/// What the studio can show for a noun. Declared here, filled by whoever knows the packs.
public interface Catalogue {
    /// What an entry is.
    enum Kind {
        PROP,
        PERSON,
        ANIMAL
    }

    /// An asset for a noun.
    ///
    /// @param size natural width, height and depth in metres
    /// @param substitute whether it only stands in for what was named
    /// @param shownAs what it really is, for the sentence that names a substitute
    /// @param lacks a sentence for each part of the words that only something else stands in for, as clothes may
    record Entry(Asset asset, Kind kind, Vec3 size, boolean substitute, String shownAs, List<String> lacks) {
        public Entry {
            lacks = List.copyOf(lacks);
        }

        public Entry(Asset asset, Kind kind, Vec3 size, boolean substitute, String shownAs) {
            this(asset, kind, size, substitute, shownAs, List.of());
        }
    }

    /// The asset for a noun such as "wine glass"; empty when there is none, not even a stand-in.
    Optional<Entry> find(String noun);

    /// The asset for a thing with all that was said of it; what sort of thing it is helps where the noun is unknown.
    default Optional<Entry> cast(Thing thing) {
        return find(thing.noun());
    }
}
