package studio.direction.block;

/// How a thing goes through one leg of its course.
@FunctionalInterface
interface Motion {
    /// How it stands part way.
    ///
    /// @param start how it stood when the leg began
    /// @param u share of the leg's time that has passed, 0–1
    /// @param seconds the time that has passed
    Stand at(Stand start, double u, double seconds);
}
