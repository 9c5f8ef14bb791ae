package studio.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.language.grammar.Item;
import studio.language.meaning.Attribute;

/// Reads one reference: a pronoun, or quantifier, order, adjectives, noun and what is said behind it.
final class Pointing {
    private static final int LONGEST_NOUN = 3;

    /// Readings of one reference that are kept.
    private static final int MOST = 12;

    private final Sentence s;
    private final int from;
    private final int depth;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<References.Found> found = new ArrayList<>();
    private Determining.Start start;
    private int at;

    private Pointing(Sentence s, int from, int depth) {
        this.s = s;
        this.from = from;
        this.depth = depth;
        this.start = Determining.at(s, from);
        this.at = start.end();
    }

    /// Every way to read a reference from an index on, the longest first.
    static List<References.Found> at(Sentence s, int from, int depth) {
        if (depth < 0 || from >= s.size()) {
            return List.of();
        }
        List<References.Found> pronouns = Pronouns.at(s, from);
        return pronouns.isEmpty() ? new Pointing(s, from, depth).read() : pronouns;
    }

    private List<References.Found> read() {
        adjectives();
        int longest = Math.min(LONGEST_NOUN, Naming.run(s, at));
        for (int length = longest; length > 0; length--) {
            Naming.Noun noun = Naming.noun(s, at, at + length);
            described(noun, at + length);
        }
        if (longest == 0) {
            nounless();
        }
        return found;
    }

    private void adjectives() {
        Optional<Item> item = adjective();
        while (item.isPresent()) {
            attributes.add(Sentence.attribute(item.get()));
            at = item.get().to();
            if ((s.says(at, "and") || s.says(at, ","))
                    && s.adjective(at + 1).isPresent()
                    && Naming.run(s, at + 1) == 0) {
                at++;
            }
            item = adjective();
        }
        while (Naming.STATES.has(s.word(at))) {
            attributes.add(new Attribute(Attribute.Kind.OTHER, s.word(at)));
            at++;
        }
    }

    /// An adjective, unless it is the noun itself, as in "the wine glass", or begins one: "the orange tree".
    private Optional<Item> adjective() {
        boolean compound = Naming.isCompound(s, at);
        return compound ? Optional.empty() : s.adjective(at);
    }

    /// "the red one" has lost its noun already; "the red" and "the orange" never had one.
    private void nounless() {
        if (!attributes.isEmpty() && start.determined()) {
            Attribute last = attributes.getLast();
            boolean thing = Naming.THINGS_TOO.has(last.word());
            if (thing) {
                attributes.removeLast();
                described(new Naming.Noun(last.word(), false), at);
            } else {
                described(new Naming.Noun("", false), at);
            }
        } else if (start.alone()) {
            described(new Naming.Noun("", true), at);
        }
    }

    private void described(Naming.Noun noun, int end) {
        if (!start.determined() && isTooBare(noun)) {
            return;
        }
        List<Where> where = new ArrayList<>();
        tails(noun, where, end);
    }

    /// A lone word that is a verb of the edits is no noun.
    private boolean isTooBare(Naming.Noun noun) {
        return attributes.isEmpty()
                && (Imperatives.WORDS.has(noun.word()) || noun.word().isEmpty() && !noun.plural());
    }

    /// What is said behind the noun, the longest reading first.
    private void tails(Naming.Noun noun, List<Where> where, int end) {
        int next = relativeEnd(end);
        if (depth > 0 && where.size() < 2 && found.size() < MOST) {
            for (Wheres.Found place : s.wheres(next, depth)) {
                List<Where> more = new ArrayList<>(where);
                more.add(place.where());
                tails(noun, more, place.end());
            }
        }
        Optional<Item> behind = next > end ? s.adjective(next) : Optional.empty();
        if (behind.isPresent()) {
            attributes.add(Sentence.attribute(behind.get()));
            add(noun, where, behind.get().to());
            attributes.removeLast();
        }
        if (start.rank().isPresent() && where.isEmpty()) {
            counted(noun, end);
        }
        add(noun, where, end);
    }

    /// "that is", "which are".
    private int relativeEnd(int end) {
        boolean relative = s.says(end, "that") || s.says(end, "which") || s.says(end, "who");
        boolean is = relative && (s.says(end + 1, "is") || s.says(end + 1, "are") || s.says(end + 1, "'s"));
        boolean stands = relative && Naming.STANDING.has(s.word(end + 1)) || Naming.STANDING.has(s.word(end));
        return is ? end + 2 : stands ? end + (relative ? 2 : 1) : end;
    }

    /// "the second chair from the left".
    private void counted(Naming.Noun noun, int end) {
        Optional<Determining.Side> side = Determining.from(s, end);
        side.ifPresent(d -> {
            start = start.ranked(Determining.counted(start.rank().get(), d.order()));
            add(noun, List.of(), d.end());
            start = start.ranked(Determining.at(s, from).rank().get());
        });
    }

    private void add(Naming.Noun noun, List<Where> where, int end) {
        boolean plural = noun.plural() || start.many();
        found.add(new References.Found(
                new Reference.Described(
                        start.quantifier(),
                        start.count(),
                        plural,
                        noun.word(),
                        attributes,
                        where,
                        start.rank(),
                        s.words(from, end)),
                end));
    }
}
