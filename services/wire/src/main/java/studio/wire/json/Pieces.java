package studio.wire.json;

/// What takes the fields of a long object one by one.
public interface Pieces {
    /// How a field is to be given.
    enum Wish {
        /// As one value.
        WHOLE,
        /// As the items of its list, one after the other.
        EACH,
        /// Not at all.
        SKIP
    }

    Wish wish(String field);

    /// Takes a field, or an item of one.
    void take(String field, Form piece);
}
