package studio.direction.layout;

/// What must hold between two clusters on one level.
sealed interface Bond {
    Cluster a();

    Cluster b();

    /// `a` stands left of `b` in the picture, at the same depth.
    record Left(Cluster a, Cluster b, double gap) implements Bond {}

    /// `a` is nearer to the camera than `b`, in the same column, set aside by `aside` metres so that both are seen.
    record Before(Cluster a, Cluster b, double gap, double aside) implements Bond {}

    /// `a` stands by `b` on either side.
    record By(Cluster a, Cluster b, double gap) implements Bond {}

    /// `a` surrounds `b`.
    record Round(Cluster a, Cluster b) implements Bond {}
}
