package studio.direction.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ways in which the studio can act a verb out.
enum Manner {
    /// Goes over the ground at a walk.
    WALK,
    /// Goes over the ground fast.
    RUN,
    /// Goes through the air or water.
    FLY,
    /// Hangs in the air, stirring a little.
    FLOAT,
    /// Goes in leaps.
    HOP,
    /// Rolls along.
    ROLL,
    JUMP,
    FALL,
    /// Falls over where it stands.
    TOPPLE,
    RISE,
    SINK,
    SPIN,
    SHAKE,
    SWAY,
    /// Bows down and up again: eating, drinking, sniffing.
    NOD,
    /// Turns to something and looks at it.
    LOOK,
    LIE,
    SIT,
    /// Leans over something and works on it.
    LEAN,
    /// Sends something else on its way: throws, kicks, hits it.
    PROPEL,
    /// Brings something else to a place.
    PUT,
    APPEAR,
    VANISH,
    GROW,
    SHRINK,
    /// Nothing that the studio can show yet.
    NONE;

    private static final List<Map.Entry<Manner, String>> VERBS = List.of(
            Map.entry(
                    WALK,
                    "walk go move come stroll march wander cross enter leave approach return step pass crawl sneak climb "
                            + "travel advance proceed wade hike exit stride tiptoe plod head slide drag push pull carry "
                            + "drive ride sail row cycle patrol creep slither waddle stalk"),
            Map.entry(
                    RUN,
                    "run jog chase race sprint dash rush gallop trot charge flee escape hurry speed skate ski skateboard "
                            + "accelerate pedal compete zoom lunge bolt roller scurry scamper pursue"),
            Map.entry(FLY, "fly soar glide drift swim dive flutter flap circle surf paddle"),
            Map.entry(FLOAT, "float hover hang suspend dangle levitate bloom"),
            Map.entry(HOP, "hop skip bounce prance frolic leapfrog"),
            Map.entry(ROLL, "roll tumble"),
            Map.entry(JUMP, "jump leap spring vault pounce somersault flip"),
            Map.entry(FALL, "fall drop plunge plummet land descend splash"),
            Map.entry(TOPPLE, "topple collapse faint trip slip overturn keel crash die"),
            Map.entry(RISE, "rise ascend lift launch erupt"),
            Map.entry(SINK, "sink lower submerge drown"),
            Map.entry(SPIN, "spin rotate turn twirl whirl revolve pirouette swivel twist"),
            Map.entry(
                    SHAKE,
                    "shake tremble vibrate shiver wobble rattle quiver jiggle buzz wag flicker struggle fight wrestle"),
            Map.entry(
                    SWAY, "sway swing rock wave dance sing play waltz groove bob nod laugh talk speak bark howl roar"),
            Map.entry(
                    NOD,
                    "eat drink graze peck sniff lick chew bite nibble bow sip taste swallow feed bathe groom bend"),
            Map.entry(LOOK, "look watch stare gaze glance observe see face notice peer admire listen smell find"),
            Map.entry(LIE, "lie sleep rest nap lay recline"),
            Map.entry(SIT, "sit crouch squat kneel perch"),
            Map.entry(
                    LEAN,
                    "dig scratch write draw paint cook wash clean stir chop cut knead type read sew knit iron mix hammer "
                            + "wipe brush pet pat touch hug kiss pick pour place put open close fold arrange organize plant "
                            + "water make build fix repair press examine inspect sculpt decorate sweep mop polish pack add season "
                            + "sprinkle wrap cover glue tie weave fold unfold garnish spread apply shape carve adjust inflate "
                            + "fill spray slice grate peel crack fry grill assemble tighten connect measure tune"),
            Map.entry(PROPEL, "throw kick toss hit pass shoot fling hurl bowl strike flick punt launch knock serve"),
            Map.entry(
                    PUT,
                    "put place set insert move transfer pour drop give hand hang attach deliver stack pick take lift grab"),
            Map.entry(APPEAR, "appear emerge materialize bloom blossom arrive"),
            Map.entry(VANISH, "disappear vanish evaporate dissolve melt"),
            Map.entry(GROW, "grow expand inflate swell enlarge sprout"),
            Map.entry(SHRINK, "shrink deflate contract wither wilt"));

    /// How a verb with its particle is acted out.
    static Manner of(String verb) {
        String[] words = verb.split(" ", -1);
        String particle = words.length > 1 ? words[1] : "";
        return phrase(words[0], particle)
                .orElseGet(() -> VERBS.stream()
                        .filter(e -> List.of(e.getValue().split(" ", -1)).contains(words[0]))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(NONE));
    }

    /// Verbs whose particle changes what they mean.
    private static Optional<Manner> phrase(String verb, String particle) {
        return switch (particle) {
            case "over", "down" ->
                switch (verb) {
                    case "fall" -> Optional.of(particle.equals("over") ? TOPPLE : FALL);
                    case "tip", "knock", "keel" -> Optional.of(TOPPLE);
                    case "go", "come" -> Optional.of(SINK);
                    case "lie" -> Optional.of(LIE);
                    case "sit", "settle" -> Optional.of(SIT);
                    default -> Optional.empty();
                };
            case "up", "off" ->
                switch (verb) {
                    case "go", "take", "lift", "float", "blast", "fly" -> Optional.of(RISE);
                    case "show", "pop" -> Optional.of(APPEAR);
                    case "get", "stand" -> Optional.of(RISE);
                    default -> Optional.empty();
                };
            case "around" -> verb.equals("turn") || verb.equals("look") ? Optional.of(SPIN) : Optional.empty();
            case "away" -> verb.equals("fade") ? Optional.of(VANISH) : Optional.empty();
            default -> Optional.empty();
        };
    }

    boolean travels() {
        return switch (this) {
            case WALK, RUN, FLY, HOP, ROLL -> true;
            case FLOAT,
                    JUMP,
                    FALL,
                    TOPPLE,
                    RISE,
                    SINK,
                    SPIN,
                    SHAKE,
                    SWAY,
                    NOD,
                    LOOK,
                    LIE,
                    SIT,
                    LEAN,
                    PROPEL,
                    PUT,
                    APPEAR,
                    VANISH,
                    GROW,
                    SHRINK,
                    NONE -> false;
        };
    }
}
