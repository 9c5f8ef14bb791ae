package studio.language.clause;

import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.Nouns;
import studio.language.lexicon.Verbs;
import studio.language.meaning.Event;
import studio.language.words.Plurals;

/// The small words that make another verb of a verb: "pick up", "fly away". Before a noun some are prepositions
/// instead: a car drives up a hill, but a child picks up a ball.
final class Particles {
    private static final Set<String> ALWAYS = Set.of("together", "apart", "aside", "forward", "away", "back");
    private static final Set<String> BEFORE_NOUNS = Set.of("up", "down", "out", "off", "open", "shut", "over");

    private Particles() {}

    /// The particle right after a verb, or nothing.
    static String after(Line line, int verb, String lemma) {
        String word = line.plain(verb + 1);
        if (!Verbs.PARTICLES.has(word) || line.concept(verb + 1) instanceof Concept.Named) {
            return "";
        }
        boolean puts = (PUTS.contains(lemma) || lemma.equals("put") && opensGarment(line, verb + 2))
                && (word.equals("on") || word.equals("off"));
        if (ALWAYS.contains(word) || puts && !Cast.isPronoun(line.plain(verb + 2))) {
            return word;
        }
        if (Cast.isReflexive(line.plain(verb + 2))) {
            return "";
        }
        boolean before = opensNoun(line, verb + 2);
        boolean travels = Verbs.TRAVELS.has(lemma) && !PICKING.contains(lemma);
        if (before) {
            return BEFORE_NOUNS.contains(word) && !travels && !word.equals("over") ? word : "";
        }
        return line.leads(verb + 2, Concept.Way.OF) ? "" : word;
    }

    private static final Set<String> PUTS = Set.of("try", "turn", "switch");

    /// Verbs of motion that take a particle before their object all the same.
    private static final Set<String> PICKING = Set.of(
            "pick", "put", "take", "push", "pull", "bring", "throw", "lift", "carry", "kick", "toss", "set", "hand",
            "lower", "raise", "shoot", "stop", "turn");

    private static boolean opensGarment(Line line, int i) {
        int j = i;
        while (FunctionWords.INDEFINITE.has(line.plain(j))
                || FunctionWords.DEFINITE.has(line.plain(j))
                || FunctionWords.POSSESSIVE.has(line.plain(j))
                || line.concept(j) instanceof Concept.Describes) {
            j++;
        }
        String word = line.concept(j) instanceof Concept.Named(var noun, var plural) ? noun : line.plain(j);
        return Nouns.isGarment(word) || Nouns.isGarment(Plurals.of(word).noun());
    }

    private static boolean opensNoun(Line line, int i) {
        String word = line.plain(i);
        Concept concept = line.concept(i);
        boolean noun = concept instanceof Concept.Word && !word.isEmpty() && !FunctionWords.CLOSING.has(word);
        return noun
                || FunctionWords.INDEFINITE.has(word)
                || FunctionWords.DEFINITE.has(word)
                || FunctionWords.POSSESSIVE.has(word)
                || concept instanceof Concept.Named
                || concept instanceof Concept.Counts
                || concept instanceof Concept.Describes
                || Cast.isPronoun(word);
    }

    /// A particle behind the object: "takes it out", "blows the candle out".
    static int trailing(Clauses clauses, int i) {
        String word = clauses.line.plain(i);
        boolean particle = Set.of("out", "up", "off", "away", "back", "down", "apart", "together", "over", "in", "on")
                        .contains(word)
                && !opensNoun(clauses.line, i + 1)
                && !Cast.isReflexive(clauses.line.plain(i + 1))
                && !(clauses.line.concept(i) instanceof Concept.Relates
                        && clauses.line.concept(i + 1) instanceof Concept.Weathers);
        if (!particle
                || clauses.event < 0
                || !(clauses.script.events.get(clauses.event) instanceof Event.Acts acts)
                || acts.verb().contains(" ")) {
            return i;
        }
        clauses.script.events.set(
                clauses.event,
                new Event.Acts(
                        acts.actor(),
                        acts.verb() + " " + word,
                        acts.target(),
                        acts.tool(),
                        acts.direction(),
                        acts.destination(),
                        acts.pace(),
                        acts.timing()));
        return clauses.read(i, i + 1, "particle");
    }

    /// The way that a particle points when its verb moves something.
    static Optional<Event.Direction> direction(String lemma, String particle) {
        if (lemma.equals("fall") || lemma.equals("drop") || lemma.equals("sink") || lemma.equals("descend")) {
            return Optional.of(Event.Direction.DOWN);
        }
        if (lemma.equals("rise") || lemma.equals("ascend") || lemma.equals("soar")) {
            return Optional.of(Event.Direction.UP);
        }
        if (!Verbs.TRAVELS.has(lemma) || PICKING.contains(lemma)) {
            return Optional.empty();
        }
        return switch (particle) {
            case "up" -> Optional.of(Event.Direction.UP);
            case "down" -> Optional.of(Event.Direction.DOWN);
            case "away", "off", "out" -> Optional.of(Event.Direction.AWAY);
            case "forward" -> Optional.of(Event.Direction.FORWARD);
            default -> Optional.empty();
        };
    }
}
