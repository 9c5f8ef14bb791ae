package studio.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.language.Derivation;
import studio.language.clause.Told;
import studio.language.meaning.Meaning;
import studio.language.meaning.Thing;
import studio.language.words.Token;

/// Reads what is to be added, by the grammar of descriptions. Things said with "the" are those of the scene; so is
/// "it" where the words before have not named what it could be.
final class Additions {
    /// Stands for a pronoun while the description is read.
    private static final String MEANT = "antecedent";

    private static final Set<String> BEFORE = Set.of(
            "on",
            "to",
            "of",
            "by",
            "beside",
            "near",
            "behind",
            "under",
            "above",
            "with",
            "between",
            "onto",
            "below",
            "inside",
            "in",
            "at",
            "over",
            "against",
            "around",
            "into",
            "facing",
            "beneath",
            "underneath",
            "alongside");

    private static final Set<String> PRONOUNS = Set.of("it", "them", "him", "her");

    private Additions() {}

    /// Everything up to the next clause that begins with the verb of an edit.
    static List<Slot.Read> at(Sentence s, int from) {
        int end = end(s, from);
        if (end <= from) {
            return List.of();
        }
        Wish.Add add = read(s.tokens().subList(from, end), new ArrayList<>());
        boolean news = add.meaning().things().size()
                > add.known().stream().filter(Optional::isPresent).count();
        return news && add.meaning().unread().size() <= (end - from) / 3
                ? List.of(new Slot.Read(new Filling.Added(add), end))
                : List.of();
    }

    /// What a description adds.
    static Wish.Add read(List<Token> words, List<Derivation> steps) {
        Told told = Told.of(substituted(words), steps);
        Meaning meaning = told.meaning();
        List<Optional<Reference>> known = new ArrayList<>();
        for (int i = 0; i < meaning.things().size(); i++) {
            known.add(
                    told.pointed().contains(i) || meaning.things().get(i).noun().endsWith(MEANT)
                            ? Optional.of(reference(meaning.things().get(i), words))
                            : Optional.empty());
        }
        return new Wish.Add(meaning, known);
    }

    /// A thing of a description as something of the scene.
    static Reference reference(Thing thing, List<Token> words) {
        if (thing.noun().endsWith(MEANT)) {
            boolean them = words.stream().anyMatch(t -> t.word().equals("them"));
            return new Reference.Pronoun(
                    them ? Reference.Pronoun.Kind.THEM : Reference.Pronoun.Kind.IT, them ? "them" : "it");
        }
        return new Reference.Described(
                Reference.Quantifier.THE,
                thing.count(),
                thing.count() > 1,
                thing.noun(),
                thing.attributes(),
                List.of(),
                Optional.empty(),
                "the " + thing.noun());
    }

    private static int end(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            boolean over = s.kind(i) == Token.Kind.STOP
                    || s.isBoundary(i) && Imperatives.WORDS.has(s.word(i + 1)) && !s.says(i + 1, "there");
            if (over) {
                boolean comma = s.isBoundary(i - 1) && i > from;
                return comma ? i - 1 : i;
            }
        }
        return s.size();
    }

    private static List<Token> substituted(List<Token> words) {
        long named = words.stream()
                .filter(t -> t.word().equals("a") || t.word().equals("an") || t.kind() == Token.Kind.NUMBER)
                .count();
        if (named > 1) {
            return words;
        }
        List<Token> changed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i);
            boolean alone = i + 1 == words.size()
                    || !token.word().equals("her")
                    || words.get(i + 1).kind() != Token.Kind.WORD;
            if (i > 0
                    && PRONOUNS.contains(token.word())
                    && BEFORE.contains(words.get(i - 1).word())
                    && alone) {
                changed.add(new Token("the", Token.Kind.WORD, false, false, token.start(), token.start()));
                changed.add(new Token(MEANT, Token.Kind.WORD, false, false, token.start(), token.end()));
            } else {
                changed.add(token);
            }
        }
        return changed;
    }
}
