package studio.language.edit;

import studio.language.lexicon.WordList;

/// The verbs that edits begin with.
final class Imperatives {
    static final WordList WORDS = WordList.of("""
            add, remove, delete, erase, move, shift, push, pull, drag, slide, bring, put, place, set, turn, rotate, spin,
            face, scale, resize, enlarge, shrink, grow, make, paint, colour, color, recolour, recolor, dye, tint, replace,
            swap, exchange, substitute, duplicate, copy, clone, group, ungroup, rename, name, call, hide, show, reveal,
            select, pick, pin, unpin, lock, unlock, freeze, undo, redo, revert, zoom, pan, tilt, orbit, dolly, look,
            darken, brighten, dim, lighten, light, switch, give, insert, create, include, drop, take, get, lift, raise,
            lower, throw, let, change, transform, convert, start, stop, use, keep, aim, point, focus, lengthen, shorten,
            extend, double, halve, deselect, unhide, reset, discard, eliminate, clear, stretch, widen, warm, cool, restore,
            what, where, who, which, how, is, are, does, do, can, has""");

    private Imperatives() {}
}
