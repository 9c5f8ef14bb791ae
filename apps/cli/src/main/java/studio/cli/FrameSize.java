package studio.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The size of the picture in pixels, as typed: `1280x720` or a name.
///
/// @param width even, 16 to 7680
/// @param height even, 16 to 4320
public record FrameSize(int width, int height) {
    private static final Map<String, FrameSize> NAMES = Map.of(
            "360p", new FrameSize(640, 360),
            "480p", new FrameSize(854, 480),
            "720p", new FrameSize(1280, 720),
            "1080p", new FrameSize(1920, 1080),
            "4k", new FrameSize(3840, 2160),
            "square", new FrameSize(720, 720),
            "vertical", new FrameSize(720, 1280),
            "scope", new FrameSize(1280, 536));

    /// Reads what a person types.
    static final class Reader implements ITypeConverter<FrameSize> {
        @Override
        public FrameSize convert(String text) {
            FrameSize named = NAMES.get(text.toLowerCase(Locale.ROOT));
            if (named != null) {
                return named;
            }
            if (!text.matches("\\d{2,4}[xX]\\d{2,4}")) {
                throw new TypeConversionException(
                        "'" + text + "' is no size: say 1280x720, 720p, 1080p, square or vertical");
            }
            int cross = text.toLowerCase(Locale.ROOT).indexOf('x');
            int width = Integer.parseInt(text.substring(0, cross));
            int height = Integer.parseInt(text.substring(cross + 1));
            if (width < 16 || height < 16 || width > 7680 || height > 4320 || width % 2 != 0 || height % 2 != 0) {
                throw new TypeConversionException("'" + text + "': width and height must be even, 16x16 to 7680x4320");
            }
            return new FrameSize(width, height);
        }
    }
}
