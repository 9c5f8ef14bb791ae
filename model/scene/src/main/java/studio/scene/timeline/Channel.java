package studio.scene.timeline;

/// A property of a node that a track can animate: one number each, in metres, degrees, millimetres or 0–1.
public enum Channel {
    X,
    Y,
    Z,
    /// Degrees about Y, counter-clockwise from above. A track of yaw, pitch or roll replaces the node's whole rotation.
    YAW,
    PITCH,
    ROLL,
    /// Multiplies the node's scale.
    SCALE,
    /// 1 shown, 0 hidden.
    VISIBLE,
    /// Base colour of the slot "body" (linear light): replaces the coat's.
    RED,
    GREEN,
    BLUE,
    FOCAL_LENGTH,
    FOCUS,
    APERTURE,
    /// Multiplies a light's strength.
    INTENSITY
}
