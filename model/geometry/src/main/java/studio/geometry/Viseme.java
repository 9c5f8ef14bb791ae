package studio.geometry;

/// Shapes of the mouth in speech that can be told apart by eye; the mouth at rest is none of them.
public enum Viseme {
    /// Lips closed: p, b, m.
    CLOSED,
    /// Lower lip at the teeth: f, v.
    LIP_TEETH,
    /// Tongue between the teeth: th.
    TONGUE_TEETH,
    /// Tongue behind the teeth: t, d, n, l.
    TONGUE_UP,
    /// Teeth together: s, z, sh, ch, j.
    TEETH,
    /// Back of the mouth: k, g, ng, h, r.
    BACK,
    /// Wide open: a as in "father".
    OPEN,
    /// Half open and wide: e as in "bed".
    HALF,
    /// Spread: i as in "see".
    SPREAD,
    /// Rounded and open: o as in "law".
    ROUND,
    /// Rounded and pursed: u as in "you", w.
    PURSED
}
