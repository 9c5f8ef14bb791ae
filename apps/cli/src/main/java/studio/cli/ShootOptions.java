package studio.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import studio.direction.Brief;
import studio.math.time.FrameRate;
import studio.render.Quality;

/// The options that say how a movie is shot, shared by the commands that stage or shoot.
final class ShootOptions {
    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "640x360",
            converter = FrameSize.Reader.class,
            description = "Picture size: 640x360 (default), 720p, 1080p, 4k, square, vertical, scope, or WIDTHxHEIGHT.")
    private FrameSize size = new FrameSize(640, 360);

    @Option(
            names = "--fps",
            paramLabel = "N",
            defaultValue = "24",
            converter = Rate.class,
            description = "Frames a second, 1 to 120, or a ratio such as 24000/1001. Default: 24.")
    private FrameRate rate = FrameRate.FILM;

    @Option(
            names = "--duration",
            paramLabel = "SECONDS",
            description = "Length of the movie. Default: what the words need, 4 s for a simple sentence.")
    private double duration;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Chooses among equally right stagings; the same seed gives the same movie. Default: 1.")
    private long seed;

    @Option(
            names = "--quality",
            paramLabel = "LEVEL",
            defaultValue = "draft",
            converter = Level.class,
            description = "draft (default, quick), standard, or final (slow and clean).")
    private Quality quality = Quality.DRAFT;

    Brief brief() {
        OptionalDouble seconds = duration > 0 ? OptionalDouble.of(duration) : OptionalDouble.empty();
        return new Brief(seed, seconds, rate, size.width(), size.height());
    }

    Quality quality() {
        return quality;
    }

    FrameSize size() {
        return size;
    }

    /// Refuses lengths that no movie has.
    void check() {
        if (Double.isNaN(duration) || duration < 0 || duration > 3600) {
            throw new TypeConversionException("--duration: 0.1 to 3600 seconds");
        }
    }

    static final class Rate implements ITypeConverter<FrameRate> {
        @Override
        public FrameRate convert(String text) {
            if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 120) {
                return new FrameRate(Integer.parseInt(text), 1);
            }
            if (text.matches("\\d{1,6}/\\d{1,4}")) {
                String[] parts = text.split("/", -1);
                double perSecond = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
                if (perSecond >= 1 && perSecond <= 120) {
                    return new FrameRate(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
                }
            }
            throw new TypeConversionException("'" + text + "' is no frame rate: say 24, 25, 30 or 24000/1001");
        }
    }

    static final class Level implements ITypeConverter<Quality> {
        @Override
        public Quality convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "draft" -> Quality.DRAFT;
                case "standard" -> Quality.STANDARD;
                case "final" -> Quality.FINAL;
                default -> throw new TypeConversionException("'" + text + "' is no quality: draft, standard or final");
            };
        }
    }
}
