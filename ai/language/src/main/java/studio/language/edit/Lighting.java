package studio.language.edit;

/// How light or sky are to change.
public sealed interface Lighting {
    /// All of it, in stops of exposure: "darker", "much brighter".
    record Brightness(double stops) implements Lighting {}

    /// Its colour: positive is warmer.
    record Warmth(double steps) implements Lighting {}

    /// The sun's or moon's strength: "stronger sun", "softer light".
    record Sun(double factor) implements Lighting {}

    /// The hour: "night", "sunset", as in the meaning form.
    record Hour(String timeOfDay) implements Lighting {}

    /// The weather: "rain", "clear", as in the meaning form.
    record Weather(String weather) implements Lighting {}

    /// A lamp of the scene on or off: "turn off the lamp". Without a reference, all lights that are not the sky's.
    record Lamp(Reference which, boolean on) implements Lighting {}
}
