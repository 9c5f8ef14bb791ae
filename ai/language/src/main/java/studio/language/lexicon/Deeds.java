package studio.language.lexicon;

/// Verbs by what their prepositions mean.
public final class Deeds {
    /// "on" after these is where the deed ends, not where it is done.
    public static final WordList LANDING = WordList.of("""
            jump, land, leap, hop, fall, drop, step, climb, put, place, set, throw, perch, settle, get, pounce, toss,
            bounce, crash, spill, pour, drip, dive, bring, move, roll, fly, collapse, lower""");

    /// These put their object somewhere.
    public static final WordList PUTTING = WordList.of("""
            put, place, set, lay, attach, throw, toss, drop, pour, move, pass, give, hand, bring, carry, push, pull, drag, kick,
            lower, raise, lift, send, stack, pile, hang, arrange, insert, load, spread, pack, take, roll, slide, stick, plant,
            return, fling, hurl, shoot, spill, sprinkle, deliver, empty, fold, tuck, release""");

    /// Held or carried along: what follows is with the actor.
    public static final WordList HOLDING = WordList.of("hold, carry, clutch, grip, bear, hug, cradle, wield, grasp");

    /// Postures, during which one can do something else.
    public static final WordList POSTURES =
            WordList.of("sit, stand, lie, rest, kneel, lean, hang, perch, crouch, wait, hold, stay, float, hover");

    /// Verbs that only lend themselves to the noun after them.
    public static final WordList LIGHT =
            WordList.of("do, practice, practise, perform, play, take, make, have, give, get, go, come");

    /// Verbs that make a thing be seen no more, or seen first.
    public static final WordList VANISHING = WordList.of("disappear, vanish, evaporate, fade away, fade out");

    public static final WordList APPEARING = WordList.of("appear, emerge, reappear, materialize, fade in");

    public static final WordList GROWING = WordList.of("grow, expand, swell, inflate, enlarge, bloat");

    public static final WordList SHRINKING = WordList.of("shrink, deflate, contract, dwindle");

    private Deeds() {}
}
