package studio.language.edit;

import java.util.List;

/// Reads what may stand in a slot of a template.
interface Slot {
    /// A way to fill it, and the index after the last word of it.
    record Read(Filling filling, int end) {}

    /// Every way to fill it from an index on, the likeliest first.
    List<Read> at(Sentence sentence, int from);
}
