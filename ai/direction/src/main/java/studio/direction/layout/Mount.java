package studio.direction.layout;

/// How one thing is carried by another.
enum Mount {
    /// Rests on its top or its seat.
    ON,
    /// Sits on it, legs down.
    SEATED,
    /// Lies in its hollow.
    INSIDE,
    /// Stands in the room beneath it.
    UNDER,
    /// Hovers over it.
    ABOVE,
    /// Is held at the side of its bearer.
    HELD,
    /// Sits on the head of its bearer.
    WORN
}
