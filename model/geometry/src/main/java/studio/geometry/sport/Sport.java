package studio.geometry.sport;

import java.util.List;
import studio.geometry.kit.Thing;

/// What people play and race with.
public final class Sport {
    public static final List<Thing> ALL = List.of(
            Balls.BALL,
            Balls.SPORTS,
            Balls.BASKETBALL,
            Balls.BEACH,
            Balls.TENNIS,
            Balls.CRYSTAL,
            Gear.SKATEBOARD,
            Gear.SURFBOARD,
            Gear.SNOWBOARD,
            Gear.SKIS,
            Gear.BAT,
            Gear.GLOVE,
            Gear.RACKET,
            Gear.FRISBEE,
            Gear.HELMET,
            Gear.PADDLE,
            Gear.KITE,
            Gear.SLED);

    private Sport() {}
}
