package studio.language.edit;

import java.util.List;

/// Light, hour and weather.
final class LightRules {
    private static final String SCENE =
            "(make (it|this|that|everything|the (scene|picture|room|light|lights|lighting|shot|image|place|whole thing))|let it be)";

    static final List<EditRule> RULES = List.of(
            EditRule.lighting(
                    "light: turned down",
                    "turn (down the (light|lights|brightness)|the (light|lights|brightness) down)|dim the (light|lights)",
                    f -> new Lighting.Brightness(-1)),
            EditRule.lighting(
                    "light: turned up",
                    "turn (up the (light|lights|brightness)|the (light|lights|brightness) up)",
                    f -> new Lighting.Brightness(1)),
            EditRule.lighting(
                    "light: darker",
                    SCENE + " {by:amount}? (darker|dimmer|less bright|gloomier|dark)",
                    f -> new Lighting.Brightness(-stops(f))),
            EditRule.lighting(
                    "light: brighter",
                    SCENE + " {by:amount}? (brighter|lighter|less dark|bright)",
                    f -> new Lighting.Brightness(stops(f))),
            EditRule.lighting(
                    "light: darker alone", "{by:amount}? (darker|dimmer)", f -> new Lighting.Brightness(-stops(f))),
            EditRule.lighting(
                    "light: brighter alone", "{by:amount}? (brighter|lighter)", f -> new Lighting.Brightness(stops(f))),
            EditRule.lighting(
                    "light: more",
                    "(more|stronger|brighter|increase the|turn up the|add more|add some more|more of the|we need more|raise the) (light|lights|lighting|brightness|exposure)|(brighten|lighten) (up)? (the (scene|room|picture|shot|image)|it|everything)?",
                    f -> new Lighting.Brightness(1)),
            EditRule.lighting(
                    "light: less",
                    "(less|weaker|dimmer|reduce the|turn down the|lower the|darker) (light|lights|lighting|brightness|exposure)|(darken|dim) (down)? (the (scene|room|picture|shot|image|light|lights)|it|everything)?",
                    f -> new Lighting.Brightness(-1)),
            EditRule.lighting(
                    "light: warmer",
                    "(make (it|the light|the lights|the lighting|the scene|the picture|the colours|the colors))? {by:amount}? (warmer) (light|lights|lighting|colours|colors|tones)?|warm light",
                    f -> new Lighting.Warmth(1)),
            EditRule.lighting(
                    "light: colder",
                    "(make (it|the light|the lights|the lighting|the scene|the picture|the colours|the colors))? {by:amount}? (cooler|colder) (light|lights|lighting|colours|colors|tones)?|(cool|cold) light",
                    f -> new Lighting.Warmth(-1)),
            EditRule.lighting(
                    "light: stronger sun",
                    "(make the|a)? (stronger|brighter|harder|more) (sun|sunlight|sunshine|moon|moonlight)|(make the (sun|sunlight|moon) (stronger|brighter|harder))",
                    f -> new Lighting.Sun(1.6)),
            EditRule.lighting(
                    "light: weaker sun",
                    "(make the|a)? (weaker|dimmer|softer|less) (sun|sunlight|sunshine|moon|moonlight)|(make the (sun|sunlight|moon) (weaker|dimmer|softer))",
                    f -> new Lighting.Sun(0.6)),
            EditRule.lighting(
                    "light: hour or weather",
                    "(make (it|this|that|the scene)|set (it|the scene|the time|the time of day)|change (it|the time|the time of day|the weather|the scene)|let (it|there)|let there be|turn it|it (is|should be|'s|shall be)|start|have|i want|we want|now|switch to|go to|put it|with|move it|play it|add some|add)? (be|to be|to|into|happen|play|become|look like|start)? {sky:sky} (now|instead|outside|time)?",
                    f -> f.sky("sky")),
            EditRule.lighting(
                    "light: let it rain",
                    "(let it|make it|it should|it must|have it|it shall) (rain|pour|drizzle)",
                    f -> new Lighting.Weather("rain")),
            EditRule.lighting(
                    "light: let it snow",
                    "(let it|make it|it should|it must|have it|it shall) snow",
                    f -> new Lighting.Weather("snow")),
            EditRule.lighting(
                    "light: stop the weather",
                    "(stop|no|no more|without|remove the|stop the) (rain|raining|snow|snowing|fog|mist|storm|clouds|wind|the rain|the snow|the fog)|clear (up)? (the)? (sky|weather)",
                    f -> new Lighting.Weather("clear")),
            EditRule.lighting(
                    "light: lamp off", "(turn|switch|put) off {what}", f -> new Lighting.Lamp(f.ref("what"), false)),
            EditRule.lighting(
                    "light: lamp off, split",
                    "(turn|switch|put) {what} off",
                    f -> new Lighting.Lamp(f.ref("what"), false)),
            EditRule.lighting(
                    "light: lamp on", "(turn|switch|put) on {what}", f -> new Lighting.Lamp(f.ref("what"), true)),
            EditRule.lighting(
                    "light: lamp on, split",
                    "(turn|switch|put) {what} on",
                    f -> new Lighting.Lamp(f.ref("what"), true)),
            EditRule.lighting(
                    "light: light up",
                    "(light up|light) {what:definite}",
                    f -> new Lighting.Lamp(f.ref("what"), true)));

    private LightRules() {}

    private static double stops(Filled f) {
        return switch (f.amount("by").degree()) {
            case BIT -> 0.5;
            case SOME -> 1;
            case LOT -> 2;
        };
    }
}
