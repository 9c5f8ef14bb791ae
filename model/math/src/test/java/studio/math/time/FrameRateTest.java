package studio.math.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Frames and seconds at the rates that film and television use.
class FrameRateTest {
    private static final FrameRate NTSC = new FrameRate(24_000, 1_001);

    @Test
    void countsFrames() {
        assertThat(FrameRate.FILM.framesIn(4)).isEqualTo(96);
        assertThat(FrameRate.FILM.secondsAt(36)).isEqualTo(1.5);
        assertThat(NTSC.framesPerSecond()).isCloseTo(23.976, within(1e-3));
        // An hour of NTSC film has 86 frames less than an hour of 24.
        assertThat(NTSC.framesIn(3_600)).isEqualTo(86_314);
        assertThat(NTSC.framesIn(NTSC.secondsAt(1_234_567))).isEqualTo(1_234_567);
    }

    @Test
    void neverWrapsAround() {
        assertThat(FrameRate.FILM.framesIn(1e300)).isEqualTo(Integer.MAX_VALUE);
        assertThat(FrameRate.FILM.framesIn(-1e300)).isEqualTo(Integer.MIN_VALUE);
        assertThat(FrameRate.FILM.framesIn(Double.NaN)).isZero();
    }

    @Test
    void refusesWhatIsNoRate() {
        assertThatThrownBy(() -> new FrameRate(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FrameRate(24, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FrameRate(1_000_001, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new FrameRate(1_000_000, 10_000).framesPerSecond()).isEqualTo(100);
    }

    @Test
    void rangesEndBeforeTheirEnd() {
        FrameRange range = new FrameRange(10, 20);
        assertThat(range.length()).isEqualTo(10);
        assertThat(range.last()).isEqualTo(19);
        assertThat(range.contains(10)).isTrue();
        assertThat(range.contains(19.999)).isTrue();
        assertThat(range.contains(20)).isFalse();
        assertThat(new FrameRange(5, 5).last()).isEqualTo(5);
        assertThatThrownBy(() -> new FrameRange(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FrameRange(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
