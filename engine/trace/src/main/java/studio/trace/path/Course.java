package studio.trace.path;

import studio.render.Quality;

/// How far paths are followed and how many there are.
///
/// @param samples paths a pixel, at most
/// @param first paths a pixel before it is asked whether more are needed
/// @param bounces scatterings after the first surface
/// @param every one in how many samples goes on to indirect light, which is smooth and needs fewer
/// @param clamp most light that one indirect path may bring
public record Course(int samples, int first, int bounces, int every, float clamp) {
    public static Course of(Quality quality) {
        return switch (quality) {
            case DRAFT -> new Course(2, 2, 1, 2, 3);
            case STANDARD -> new Course(24, 24, 4, 1, 6);
            case FINAL -> new Course(128, 32, 7, 1, 12);
        };
    }
}
