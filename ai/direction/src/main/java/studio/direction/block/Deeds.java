package studio.direction.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which motion shows what a person does: the words of a deed, its object among them where that decides, and the name
/// of
/// the motion in a figure's repertoire.
final class Deeds {
    /// Motions and their verbs; a verb with a particle is written with a hyphen.
    private static final List<Map.Entry<String, String>> VERBS = List.of(
            Map.entry("sit", "sit sit-down settle-down perch seat"),
            Map.entry("stand up", "stand-up get-up rise rise-up arise"),
            Map.entry("lie", "lie lie-down lay-down recline sunbathe"),
            Map.entry("sleep", "sleep rest nap snooze doze doze-off fall-asleep dream"),
            Map.entry("kneel", "kneel kneel-down"),
            Map.entry("pray", "pray meditate worship"),
            Map.entry("crouch", "crouch squat duck crouch-down squat-down bend-down bend"),
            Map.entry("fall", "fall fall-over fall-down topple collapse faint trip slip stumble trip-over pass-out"),
            Map.entry("pick up", "pick-up pick gather collect harvest lift-up"),
            Map.entry("put down", "put-down put place set set-down lay drop plant"),
            Map.entry("reach", "reach take grab get fetch choose select grasp"),
            Map.entry("hold", "hold keep grip clutch show present"),
            Map.entry("carry", "carry bring transport haul"),
            Map.entry("give", "give hand offer pass deliver hand-over serve pay feed"),
            Map.entry("point", "point indicate gesture"),
            Map.entry("nod", "nod agree"),
            Map.entry("shake head", "refuse disagree deny"),
            Map.entry("hug", "hug embrace cuddle hold-each"),
            Map.entry("kiss", "kiss"),
            Map.entry("wave", "wave greet goodbye wave-at"),
            Map.entry("beckon", "beckon invite summon"),
            Map.entry("clap", "clap applaud"),
            Map.entry("cheer", "cheer celebrate rejoice triumph"),
            Map.entry("dance", "dance waltz groove boogie krump twirl salsa tango"),
            Map.entry("drink", "drink sip taste swallow gulp drink-from"),
            Map.entry("eat", "eat chew bite nibble dine munch devour snack lick"),
            Map.entry("read", "read study browse"),
            Map.entry("type", "type code program use compute"),
            Map.entry("write", "write sign note scribble"),
            Map.entry("draw", "draw paint sketch color spray decorate"),
            Map.entry("open", "open unlock open-up"),
            Map.entry("close", "close shut lock"),
            Map.entry("knock", "knock rap"),
            Map.entry("climb", "climb climb-up clamber scale"),
            Map.entry("swim", "swim dive paddle snorkel"),
            Map.entry("throw", "throw toss fling hurl pitch bowl cast lob"),
            Map.entry("catch", "catch receive"),
            Map.entry("kick", "kick punt"),
            Map.entry("punch", "punch box fight hit strike beat spar"),
            Map.entry("push", "push shove"),
            Map.entry("pull", "pull drag tug tow yank"),
            Map.entry("cook", "cook stir fry mix whisk season bake boil grill roast brew knead barbecue flip"),
            Map.entry("chop", "chop cut slice carve hammer peel grate dice mince crack"),
            Map.entry("wash", "wash rinse scrub clean fold weave wring arrange make-bed"),
            Map.entry("wipe", "wipe iron polish dust spread smooth paint-wall mop-table"),
            Map.entry("sweep", "sweep mop rake brush-floor vacuum"),
            Map.entry("dig", "dig shovel hoe garden"),
            Map.entry("exercise", "exercise squat-jump work-out train warm-up workout"),
            Map.entry("lift", "lift raise weightlift hoist"),
            Map.entry("push-up", "push-up pushup"),
            Map.entry("stretch", "stretch yawn"),
            Map.entry("yoga", "yoga do-yoga balance"),
            Map.entry("aerobics", "aerobics zumba jumping-jack"),
            Map.entry("cheerlead", "cheerlead"),
            Map.entry("wake up", "wake-up awake awaken wake sit-up"),
            Map.entry("shave", "shave"),
            Map.entry("brush teeth", "brush-teeth"),
            Map.entry("comb hair", "comb braid"),
            Map.entry("shake hands", "shake-hands handshake"),
            Map.entry("high five", "high-five"),
            Map.entry("row", "row kayak canoe"),
            Map.entry("fish", "fish angle"),
            Map.entry("surf", "surf skateboard snowboard"),
            Map.entry("juggle", "juggle"),
            Map.entry("skip rope", "skip-rope jump-rope"),
            Map.entry("fence", "fence duel"),
            Map.entry("golf", "golf"),
            Map.entry("conduct", "conduct"),
            Map.entry("knit", "knit crochet sew"),
            Map.entry("phone", "phone call telephone dial"),
            Map.entry("text", "text scroll swipe"),
            Map.entry("photograph", "photograph film record"),
            Map.entry("laugh", "laugh giggle chuckle"),
            Map.entry("cry", "cry weep sob mourn"),
            Map.entry(
                    "talk",
                    "talk speak chat converse explain discuss argue tell say discuss-with answer teach lecture"),
            Map.entry("sing", "sing perform recite"),
            Map.entry("shout", "shout yell scream call-out"),
            Map.entry("whisper", "whisper"),
            Map.entry("listen", "listen hear"),
            Map.entry("bow", "bow curtsy"),
            Map.entry("salute", "salute"),
            Map.entry("shrug", "shrug"),
            Map.entry("think", "think ponder wonder consider contemplate"),
            Map.entry("wait", "wait queue"),
            Map.entry("look around", "look-around"),
            Map.entry("search", "search seek look-for inspect examine"),
            Map.entry("hide", "hide cower"),
            Map.entry("tremble", "tremble shiver shake quiver"),
            Map.entry("pour", "pour fill water sprinkle pour-out"),
            Map.entry("stroke", "stroke pet pat touch groom massage"),
            Map.entry("push button", "press touch-screen ring"),
            Map.entry("blow", "blow blow-out"),
            Map.entry("sneak", "sneak creep tiptoe stalk prowl"),
            Map.entry("march", "march parade"),
            Map.entry("stagger", "stagger limp sway totter"),
            Map.entry("crawl", "crawl"),
            Map.entry("run", "run jog sprint race"),
            Map.entry("walk", "walk stroll"),
            Map.entry("jump", "jump leap hop skip"));

    /// What playing, using or shaking comes to, by what it is done with.
    private static final List<Map.Entry<String, String>> OBJECTS = List.of(
            Map.entry("play guitar", "guitar ukulele banjo bass lute sitar harp"),
            Map.entry("play piano", "piano keyboard organ accordion xylophone"),
            Map.entry("play violin", "violin viola cello fiddle"),
            Map.entry("play drums", "drum drums drumset bongo tambourine"),
            Map.entry(
                    "blow",
                    "flute trumpet saxophone clarinet trombone recorder harmonica horn bagpipes whistle didgeridoo"),
            Map.entry("play cards", "card cards chess poker game"),
            Map.entry("kick", "football soccer"),
            Map.entry("throw", "basketball ball baseball volleyball frisbee dart"),
            Map.entry("type", "computer laptop tablet console videogame"),
            Map.entry("text", "phone smartphone cellphone mobile"),
            Map.entry("shake head", "head"),
            Map.entry("shake hands", "hand hands"),
            Map.entry("brush teeth", "tooth teeth toothbrush"),
            Map.entry("comb hair", "hair comb hairbrush"),
            Map.entry("archery", "arrow bow archery"),
            Map.entry("golf", "golf"),
            Map.entry("tennis", "tennis badminton racket"),
            Map.entry("swing bat", "bat cricket"),
            Map.entry("fence", "sword rapier"),
            Map.entry("binoculars", "binoculars telescope"),
            Map.entry("skip rope", "rope"),
            Map.entry("yoga", "yoga"),
            Map.entry("aerobics", "aerobics"));

    /// What shooting comes to.
    private static final List<Map.Entry<String, String>> SHOTS = List.of(
            Map.entry("kick", "goal football soccer penalty"),
            Map.entry("throw", "basketball hoop basket ball"),
            Map.entry("archery", "arrow bow target"),
            Map.entry("point", "gun pistol rifle"));

    private Deeds() {}

    /// The motion for a verb, one that a figure may or may not have; a verb without one stands for itself.
    ///
    /// @param verb lemmatised, with its particle
    /// @param object the noun of what it is done to, empty without one
    static String motion(String verb, String object) {
        String[] words = verb.split(" ", -1);
        return byObject(words[0], object)
                .or(() -> words.length > 1 ? among(VERBS, words[0] + "-" + words[1]) : Optional.empty())
                .or(() -> among(VERBS, words[0]))
                .orElse(words[0]);
    }

    private static Optional<String> byObject(String verb, String object) {
        boolean open = switch (verb) {
            case "play", "use", "strum", "shake", "practice", "practise", "do", "brush", "comb", "swing" -> true;
            default -> false;
        };
        String last = object.substring(object.lastIndexOf(' ') + 1);
        if (verb.equals("shoot")) {
            return among(SHOTS, last).or(() -> Optional.of("photograph"));
        }
        return open ? among(OBJECTS, last) : Optional.empty();
    }

    private static Optional<String> among(List<Map.Entry<String, String>> table, String word) {
        return table.stream()
                .filter(entry -> List.of(entry.getValue().split(" ", -1)).contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// What a rider does on what is ridden.
    static String riding(String vehicle) {
        String last = vehicle.substring(vehicle.lastIndexOf(' ') + 1);
        return switch (last) {
            case "bicycle", "bike", "tricycle", "unicycle" -> "cycle";
            case "horse", "pony", "donkey", "camel", "elephant", "cow", "mule" -> "ride";
            case "motorcycle", "motorbike", "scooter", "moped" -> "motorcycle";
            case "skateboard", "surfboard", "snowboard", "skis" -> "crouch";
            default -> "drive";
        };
    }

    /// Whether the hands hold the object of a motion, and when they have it, in seconds after its beginning; empty
    /// where
    /// they do not.
    static Optional<Grip> grip(String motion) {
        return switch (motion.replace(" sitting", "")) {
            case "drink", "eat", "phone", "pour", "give", "photograph", "knock" -> Optional.of(new Grip(0.35, false));
            case "read", "carry", "hold", "text", "play cards" -> Optional.of(new Grip(0.3, true));
            case "pick up" -> Optional.of(new Grip(0.95, false));
            case "reach" -> Optional.of(new Grip(0.85, false));
            case "catch" -> Optional.of(new Grip(0.85, true));
            case "sweep", "dig", "play guitar", "blow", "write", "draw" -> Optional.of(new Grip(0.1, false));
            default -> Optional.empty();
        };
    }

    /// @param after seconds until the hands have it
    /// @param both whether both hands hold it
    record Grip(double after, boolean both) {}
}
