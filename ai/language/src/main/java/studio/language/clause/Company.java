package studio.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.lexicon.Deeds;
import studio.language.lexicon.Holders;
import studio.language.lexicon.Nouns;
import studio.language.lexicon.Verbs;
import studio.language.meaning.Attribute;
import studio.language.meaning.Event;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;
import studio.language.words.VerbForm;

/// What "with", "in" and "wearing" give to someone: things held, clothes, a beard; and to a thing what is on or in it.
final class Company {
    private static final Set<String> COVERING = Set.of(
            "paint", "cover", "decorate", "top", "adorn", "carve", "embroider", "dot", "draw", "garnish", "print");

    final Worn worn;
    private final Clauses clauses;

    Company(Clauses clauses) {
        this.clauses = clauses;
        this.worn = new Worn(clauses);
    }

    /// "with": worn or carried by a person, a tool of a deed, on or in a thing, or only near it.
    void with(Referring.Group group) {
        int object = group.things().getFirst();
        if (clauses.event >= 0 && clauses.script.events.get(clauses.event) instanceof Event.Acts acts) {
            withEvent(acts, object);
            return;
        }
        if (clauses.placeSubject.isPresent() || clauses.subjects.isEmpty()) {
            clauses.subjects = clauses.subjects.isEmpty() ? group.things() : clauses.subjects;
            return;
        }
        int subject = clauses.recent.isEmpty() ? clauses.subjects.getLast() : clauses.recent.getLast();
        if (subject != object) {
            company(subject, object);
        }
    }

    private void withEvent(Event.Acts acts, int object) {
        String verb = acts.verb();
        boolean posture = Deeds.POSTURES.has(verb) || Verbs.TRAVELS.has(verb) && !isFilled(acts);
        if (acts.actor() == object) {
            return;
        }
        if (acts.target().isPresent() && clauses.isLiving(acts.actor())) {
            clauses.script.events.set(clauses.event, Events.using(acts, object));
        } else if (posture) {
            company(acts.actor(), object);
        } else {
            clauses.script.events.set(clauses.event, Events.aimed(acts, object));
        }
    }

    private static boolean isFilled(Event.Acts acts) {
        return acts.target().isPresent();
    }

    void company(int subject, int object) {
        Thing holder = clauses.script.things.get(subject);
        Thing held = clauses.script.things.get(object);
        if (holder.kind() == Thing.Kind.PERSON
                && Nouns.isGarment(held.noun())
                && held.count() == 1
                && object == clauses.script.things.size() - 1
                && !held.noun().equals("glasses")) {
            clauses.cast.describe(subject, clothing(held));
            clauses.script.things.removeLast();
            return;
        }
        if (holder.kind() != Thing.Kind.OBJECT && held.kind() == Thing.Kind.OBJECT && holder.count() == 1) {
            clauses.relate(subject, Relation.Kind.WITH, List.of(object), false);
        } else if (COVERING.contains(clauses.state)) {
            clauses.relate(object, Relation.Kind.ON, List.of(subject), false);
        } else if (Holders.CONTAINERS.has(holder.noun()) || clauses.state.equals("fill")) {
            clauses.relate(object, Relation.Kind.INSIDE, List.of(subject), false);
        } else if (Holders.SUPPORTS.has(holder.noun())) {
            clauses.relate(object, Relation.Kind.ON, List.of(subject), false);
        } else {
            clauses.relate(subject, Relation.Kind.NEXT_TO, List.of(object), false);
        }
    }

    private static Attribute clothing(Thing worn) {
        String words = worn.attributes().stream().map(Attribute::word).reduce("", (a, b) -> a + b + " ");
        return new Attribute(Attribute.Kind.CLOTHES, words + worn.noun());
    }

    boolean startsClothes(int i) {
        boolean wearer =
                !clauses.subjects.isEmpty() && clauses.subjects.stream().allMatch(clauses::isLiving)
                        || !clauses.recent.isEmpty() && clauses.isLiving(clauses.recent.getLast());
        return wearer
                && clauses.nouns.at(i).filter(np -> Nouns.isGarment(np.noun())).isPresent();
    }

    /// What someone wears: each garment becomes an attribute, with its own adjectives.
    int clothes(int i) {
        List<Integer> wearers = clauses.event >= 0 || clauses.subjects.isEmpty() ? clauses.recent : clauses.subjects;
        int next = clauses.read(i, i + 1, "clothes");
        Optional<NounPhrase> worn = clauses.nouns.at(next);
        boolean any = false;
        while (worn.isPresent() && (!any || Nouns.isGarment(worn.get().noun()))) {
            NounPhrase np = worn.get();
            String words = np.attributes().stream().map(Attribute::word).reduce("", (a, b) -> a + b + " ");
            for (int wearer : wearers) {
                clauses.cast.describe(wearer, new Attribute(Attribute.Kind.CLOTHES, words + np.noun()));
            }
            next = clauses.read(np.from(), np.next(), "clothes");
            any = true;
            boolean more = clauses.line.isJoint(next, Concept.Joint.AND) || clauses.line.isComma(next);
            boolean garment = more
                    && clauses.nouns
                            .at(next + 1)
                            .filter(n -> Nouns.isGarment(n.noun()))
                            .isPresent();
            if (garment) {
                clauses.read(next, next + 1, "clothes");
            }
            worn = more ? clauses.nouns.at(next + 1) : Optional.empty();
        }
        return next;
    }

    /// "a man with a long beard": what the living are made of belongs to them.
    boolean isPartOfSubject(NounPhrase np) {
        return Nouns.isBodyPart(np.noun())
                && !clauses.subjects.isEmpty()
                && clauses.subjects.stream().allMatch(clauses::isLiving);
    }

    int describe(int i, NounPhrase part) {
        String words = part.attributes().stream().map(Attribute::word).reduce("", (a, b) -> a + b + " ");
        clauses.subjects.forEach(
                s -> clauses.cast.describe(s, new Attribute(Attribute.Kind.BUILD, words + part.noun())));
        return clauses.read(i, part.next(), "part of the body");
    }

    /// "with a bus driving down it": what comes does something itself.
    boolean opensClause(int i) {
        return clauses.nouns
                .at(i)
                .filter(np -> !isPartOfSubject(np))
                .filter(np -> clauses.line.isVerb(afterAdverbs(np.next()), VerbForm.Form.ING)
                        && !Nouns.isNounInIng(clauses.line.plain(np.next())))
                .isPresent();
    }

    private int afterAdverbs(int i) {
        boolean adverb =
                clauses.line.concept(i) instanceof Concept.Paces || clauses.line.concept(i) instanceof Concept.Silent;
        return adverb ? afterAdverbs(i + 1) : i;
    }
}
