package studio.scene.select;

import studio.scene.term.Limits;
import studio.scene.term.NodeId;

/// A description that picks nodes out of a scene.
public sealed interface Selector {
    /// Every node: `*`.
    record All() implements Selector {}

    /// The node of that id, if it is there: `#n3`.
    record ById(NodeId id) implements Selector {}

    /// Nodes in whose name these words stand side by side, whatever their case: `chair` picks "Red chair".
    record Called(String words) implements Selector {
        public Called {
            requireWord(words);
        }
    }

    /// Nodes with a tag: `.asked`.
    record Tagged(String tag) implements Selector {
        public Tagged {
            requireWord(tag);
        }
    }

    /// Nodes of a kind: `:light`.
    record OfKind(Kind kind) implements Selector {}

    /// Nodes whose own paint or light is called by a colour's name: `~red`. Things that show their asset's colours as
    /// made are not picked, for the scene does not know those.
    record Coloured(Hue hue) implements Selector {}

    /// What both pick: `chair & ~red`.
    record Both(Selector first, Selector second) implements Selector {}

    /// What either picks: `chair | stool`.
    record Either(Selector first, Selector second) implements Selector {}

    /// What it does not pick: `!chair`.
    record Not(Selector other) implements Selector {}

    /// Nodes, other than those themselves, that stand within some metres of one that is picked: `near(table, 2)`.
    record Near(Selector of, double metres) implements Selector {
        public Near {
            if (!(metres >= 0 && metres <= Limits.REACH_METRES)) {
                throw new IllegalArgumentException("near: 0 to " + Limits.REACH_METRES + " metres");
            }
        }
    }

    /// Nodes that hang below one that is picked: `below(#room)`.
    record Below(Selector of) implements Selector {}

    /// Those of the picked that stand in the left or right half of the picture: `left(chair)`.
    record OnSide(Selector among, Side side) implements Selector {}

    /// The one of the picked that is furthest some way: `leftmost(chair)`. Of several equally far, the first added.
    record Most(Selector among, Way way) implements Selector {}

    /// The n-th of the picked, counted from one, from left to right in the picture: `nth(chair, 2)`.
    record Nth(Selector among, int n) implements Selector {
        public Nth {
            if (n < 1 || n > Limits.NODES) {
                throw new IllegalArgumentException("nth: counted from 1");
            }
        }
    }

    /// What a node is.
    enum Kind {
        PROP,
        CHARACTER,
        CAMERA,
        LIGHT,
        GROUP,
        TEXT
    }

    /// A half of the picture.
    enum Side {
        LEFT,
        RIGHT
    }

    /// A way to be furthest: across the picture, from the camera, or up.
    enum Way {
        LEFTMOST,
        RIGHTMOST,
        NEAREST,
        FARTHEST,
        HIGHEST,
        LOWEST
    }

    private static void requireWord(String word) {
        if (!Limits.isWord(word)) {
            throw new IllegalArgumentException("selector word: 1 to " + Limits.WORD_LENGTH + " letters");
        }
    }
}
