package studio.film.reel;

import java.io.IOException;
import java.nio.file.Path;
import studio.scene.Problem;

/// What FFmpeg refused, with its own error code; it never leaves this package.
final class EncoderException extends IOException {
    private static final long serialVersionUID = 1;
    private static final int NO_SPACE = -28;

    private final boolean missing;
    private final int code;

    private EncoderException(String message, int code, boolean missing) {
        super(message);
        this.code = code;
        this.missing = missing;
    }

    static EncoderException missing(String reason) {
        return new EncoderException(reason, 0, true);
    }

    static EncoderException refused(String reason, int code) {
        return new EncoderException(reason, code, false);
    }

    Problem problem(Path path) {
        String reason = String.valueOf(getMessage());
        if (missing) {
            return ReelProblem.encoderMissing(reason);
        }
        return code == NO_SPACE ? ReelProblem.diskFull(path) : ReelProblem.encoding(reason);
    }
}
