package studio.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.Nouns;
import studio.language.meaning.Attribute;
import studio.language.words.Token;

/// Finds noun phrases: determiner, number, adjectives, nouns; then what hangs on them: "of wood", "made of", a
/// quotation.
final class NounPhrases {
    /// Nouns of measure: what follows "of" is the thing.
    private static final Set<String> MEASURES = Set.of(
            "piece",
            "slice",
            "sheet",
            "block",
            "drop",
            "kind",
            "type",
            "sort",
            "bit",
            "lump",
            "chunk",
            "strand",
            "bar",
            "pile",
            "stack",
            "heap",
            "bunch",
            "body",
            "roll",
            "row",
            "edge",
            "side",
            "end",
            "corner",
            "middle",
            "center",
            "centre",
            "part",
            "form",
            "style",
            "pool",
            "blade",
            "loaf",
            "herd",
            "flock",
            "group",
            "crowd",
            "puff",
            "top",
            "bottom",
            "surface",
            "stretch",
            "patch",
            "layer",
            "cluster",
            "string",
            "reflection",
            "view",
            "photo",
            "picture",
            "image",
            "variety",
            "set",
            "pair",
            "family",
            "carpet",
            "spray",
            "ball of",
            "front",
            "back",
            "rest",
            "area",
            "tip",
            "foot",
            "base",
            "line",
            "school",
            "swarm",
            "bouquet",
            "gust",
            "burst",
            "stream",
            "cloud",
            "scene",
            "pack",
            "couple",
            "load",
            "stick",
            "field",
            "range",
            "trail",
            "number");

    /// How many "of" are followed, each within the one before.
    private static final int DEEPEST = 4;

    private final Line line;

    NounPhrases(Line line) {
        this.line = line;
    }

    /// The noun phrase that begins at an item, if one does.
    Optional<NounPhrase> at(int from) {
        Optional<NounPhrase> head = new NounHead(line, from).read();
        return head.map(np -> withOf(np, DEEPEST)).map(this::withTail);
    }

    /// Whether a noun phrase plainly begins here, by its first word.
    boolean beginsAt(int i) {
        return new NounHead(line, i).read().isPresent();
    }

    /// Follows "of": a measure gives way to what it measures, another noun keeps its place.
    private NounPhrase withOf(NounPhrase outer, int depth) {
        if (depth == 0 || !line.leads(outer.next(), Concept.Way.OF)) {
            return outer;
        }
        Optional<NounPhrase> inner = new NounHead(line, outer.next() + 1).read().map(np -> withOf(np, depth - 1));
        if (inner.isEmpty()) {
            return outer;
        }
        NounPhrase in = inner.get();
        if (line.concept(outer.next() + 1) instanceof Concept.Describes(var a)
                && a.kind() == Attribute.Kind.MATERIAL
                && in.noun().equals(a.word())
                && !MEASURES.contains(outer.noun())) {
            return outer.with(a, in.next());
        }
        if (!gives(outer, in)) {
            return outer.endingAt(in.next());
        }
        boolean counted = outer.said() && !in.plural();
        return new NounPhrase(
                in.determiner() == NounPhrase.Determiner.NONE ? outer.determiner() : in.determiner(),
                counted ? outer.count() : in.count(),
                counted || in.said(),
                in.plural() || outer.plural() && !in.plural(),
                in.noun(),
                in.attributes(),
                in.owner(),
                in.asides(),
                in.named(),
                in.quote(),
                outer.from(),
                in.next());
    }

    /// Whether the outer noun only measures or is part of the inner: "a pile of wood", "the arm of a couch".
    private static boolean gives(NounPhrase outer, NounPhrase in) {
        boolean part = Nouns.isBodyPart(outer.noun()) && !Nouns.isLiving(in.noun());
        boolean area = Nouns.isArea(outer.noun()) && !Nouns.isFixture(outer.noun());
        return (MEASURES.contains(outer.noun()) || part) && !area;
    }

    /// Follows "made of" and "that says".
    private NounPhrase withTail(NounPhrase np) {
        if (line.concept(np.next()) instanceof Concept.Consists
                && line.concept(np.next() + 1) instanceof Concept.Describes(var a)
                && a.kind() == Attribute.Kind.MATERIAL) {
            return np.with(a, np.next() + 2);
        }
        int i = np.next();
        while (line.concept(i) instanceof Concept.Says
                || FunctionWords.RELATIVE.has(line.plain(i)) && line.concept(i + 1) instanceof Concept.Says) {
            i++;
        }
        if (line.concept(i) instanceof Concept.Word(var token) && token.kind() == Token.Kind.QUOTE) {
            return np.quoting(token.word(), i + 1);
        }
        return np;
    }

    /// The adjectives that stand alone from an item on ("rough and cracked"), and where they end.
    static int adjectivesEnd(Line line, int from) {
        int i = from;
        while (line.concept(i) instanceof Concept.Describes
                || line.concept(i) instanceof Concept.Weathers
                || line.concept(i) instanceof Concept.Silent
                || (line.isJoint(i, Concept.Joint.AND) || line.isComma(i))
                        && i > from
                        && line.concept(i + 1) instanceof Concept.Describes) {
            i++;
        }
        return i;
    }

    static List<Attribute> attributes(Line line, int from, int to) {
        return line.items().subList(Math.min(from, line.size()), Math.min(to, line.size())).stream()
                .filter(item -> item.concept() instanceof Concept.Describes)
                .map(item -> ((Concept.Describes) item.concept()).attribute())
                .toList();
    }
}
