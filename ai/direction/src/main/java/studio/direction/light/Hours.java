package studio.direction.light;

import studio.math.Color;
import studio.scene.content.Sky;

/// The list of hours and weathers, and the light of each. When nothing is said it is a late afternoon: a low side sun
/// models every shape and warms the picture.
public final class Hours {
    private static final double SUN = 0.0093;

    /// Film keeps more of the sky than the eye expects beside a sunlit ground.
    private static final double BRIGHT = 1.35;

    /// A night for day: what cloud leaves of the moon on film, more than in life, so that shapes can be read.
    private static final double MOON_THROUGH_CLOUD = 0.28;

    private Hours() {}

    /// The light of an hour under a weather; unknown words give the default of each.
    public static Daylight of(String timeOfDay, String weather) {
        Daylight hour = switch (timeOfDay) {
            case "sunrise", "dawn" -> day("sunrise", 6, 118, new Color(2.5, 1.5, 0.8), 2.8, 0.25, 0.9);
            case "morning" -> day("morning", 24, 62, new Color(3.1, 2.65, 2.05), 2.2, 0.12, 0.4);
            case "noon", "midday", "day" -> day("noon", 58, 40, new Color(3.1, 3.0, 2.8), 2.2, 0.2, 0.2);
            case "afternoon" -> day("afternoon", 36, 60, new Color(3.15, 2.8, 2.3), 2.2, 0.15, 0.3);
            case "golden hour", "evening" -> day("golden hour", 10, 122, new Color(2.9, 1.85, 0.95), 2.6, 0.2, 0.7);
            case "sunset" -> day("sunset", 4.5, 152, new Color(2.4, 1.2, 0.5), 3, 0.35, 1.2);
            case "dusk", "twilight" -> dusk();
            case "night", "midnight" -> night();
            default -> day("late afternoon", 27, 64, new Color(3.2, 2.72, 2.1), 2.1, 0.14, 0.45);
        };
        return weathered(hour, weather);
    }

    private static Daylight weathered(Daylight hour, String weather) {
        return switch (weather) {
            case "cloudy", "overcast" -> clouded(hour, 0.85, 0.12, 0.5).called("cloudy " + hour.name());
            case "rain", "rainy" ->
                clouded(hour, 1, 0.05, 0.9).tinted(new Color(0.86, 0.95, 1.1)).called("rainy " + hour.name());
            case "snow", "snowy" -> clouded(hour, 0.9, 0.16, 0.2).called("snowy " + hour.name());
            case "fog", "foggy", "mist", "misty" -> fog(hour);
            case "storm", "stormy", "thunderstorm" ->
                clouded(hour, 1, 0.04, 0.9)
                        .under(new Sky.Gradient(
                                new Color(0.05, 0.06, 0.08), new Color(0.22, 0.24, 0.27), Color.grey(0.06), 0))
                        .called("stormy " + hour.name());
            default -> hour;
        };
    }

    private static Daylight day(
            String name, double elevation, double bearing, Color sun, double turbidity, double clouds, double stops) {
        return new Daylight(
                name, elevation, bearing, sun, SUN, new Sky.Physical(turbidity, BRIGHT, clouds), false, stops);
    }

    private static Daylight dusk() {
        Sky sky = new Sky.Gradient(
                new Color(0.035, 0.06, 0.16), new Color(0.42, 0.25, 0.2), new Color(0.03, 0.03, 0.045), 0.15);
        return new Daylight("dusk", 8, 150, new Color(0.32, 0.2, 0.16), 0.2, sky, true, 1.3);
    }

    private static Daylight night() {
        Sky sky = new Sky.Gradient(
                new Color(0.006, 0.011, 0.03), new Color(0.03, 0.042, 0.075), new Color(0.006, 0.008, 0.014), 1);
        return new Daylight("night", 38, 112, new Color(0.3, 0.4, 0.62), 0.03, sky, true, 1.7);
    }

    /// Cloud hides the sun and makes a large soft light of it; by night it only hides the stars.
    private static Daylight clouded(Daylight hour, double cover, double sun, double stops) {
        Sky sky = switch (hour.sky()) {
            case Sky.Physical p -> new Sky.Physical(Math.max(4, p.turbidity()), p.brightness(), cover);
            case Sky.Gradient g -> new Sky.Gradient(g.zenith().lerp(g.horizon(), 0.5), g.horizon(), g.ground(), 0);
        };
        return hour.lamps()
                ? hour.under(sky).dimmed(MOON_THROUGH_CLOUD, 30, 0.2)
                : hour.under(sky).dimmed(sun, 30, stops);
    }

    private static Daylight fog(Daylight hour) {
        double level = hour.lamps() ? 0.04 : 0.5;
        Color white = new Color(0.96, 0.99, 1.03).times(level);
        return hour.under(new Sky.Gradient(white.times(0.9), white, white.times(0.6), 0))
                .dimmed(0.08, 40, 0.1)
                .called("foggy " + hour.name());
    }
}
