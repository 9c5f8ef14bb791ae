package studio.geometry.music;

import java.util.List;
import studio.geometry.kit.Thing;

/// Musical instruments and what makes them heard.
public final class Music {
    public static final List<Thing> ALL = List.of(
            Instruments.GUITAR,
            Instruments.DRUM,
            Instruments.PIANO,
            Instruments.GRAND,
            Instruments.MICROPHONE,
            Instruments.VIOLIN,
            Instruments.SPEAKER);

    private Music() {}
}
