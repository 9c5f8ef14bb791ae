package studio.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import studio.language.grammar.Concept;
import studio.language.lexicon.Deeds;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.Nouns;
import studio.language.lexicon.People;
import studio.language.lexicon.VerbForms;
import studio.language.lexicon.Verbs;
import studio.language.meaning.Event;
import studio.language.meaning.Relation;
import studio.language.words.Plurals;
import studio.language.words.VerbForm;

/// Reads a verb with its auxiliaries, particle and object into events of the clause's subjects.
final class VerbPhrases {
    final Becoming becoming;
    private final Predicates predicates;
    private final Clauses clauses;
    /// Whether the last deed was said in the passive, so that "by" names who did it.
    boolean passive;
    /// Whether the deed is done to oneself: then even one of rest is done.
    private boolean reflexive;

    VerbPhrases(Clauses clauses) {
        this.clauses = clauses;
        this.becoming = new Becoming(clauses);
        this.predicates = new Predicates(clauses, this);
    }

    /// Whether a verb stands at an item or after adverbs from it: the noun before is its subject.
    boolean follows(int i) {
        int j = i;
        while (isAdverb(j) || FunctionWords.RELATIVE.has(line().plain(j))) {
            j++;
        }
        String word = line().plain(j);
        boolean base = line().isVerb(j, VerbForm.Form.BASE) && Verbs.NOUNISH.has(word);
        boolean known = line().verb(j).isPresent() && (!base || VerbSense.opensObject(line(), j + 1));
        return FunctionWords.BE.has(word) || FunctionWords.STARTS.has(word) || known && !isNounHere(j);
    }

    private boolean isNounHere(int i) {
        return Nouns.isNounInIng(line().plain(i));
    }

    private boolean isAdverb(int i) {
        return line().concept(i) instanceof Concept.Paces
                || line().concept(i) instanceof Concept.Silent
                        && !line().plain(i).isEmpty();
    }

    /// Whether a verb phrase begins at an item, given that the clause has a subject by now.
    boolean beginsAt(int i) {
        String word = line().plain(i);
        boolean subject = !clauses.subjects.isEmpty() || clauses.placeSubject.isPresent();
        if (word.isEmpty() || !subject && clauses.recent.isEmpty()) {
            return false;
        }
        if (FunctionWords.BE.has(word) || Verbs.AUXILIARY.has(word)) {
            return true;
        }
        Optional<VerbForm> verb = line().verb(i);
        boolean placed = isRightBehindSubject(i);
        boolean goesOn = placed || clauses.afterThen || clauses.afterComma && clauses.event >= 0;
        if (verb.isEmpty()) {
            return goesOn && isUnknown(i);
        }
        boolean to = line().leads(i - 1, Concept.Way.TO);
        boolean object = VerbSense.opensPlainObject(line(), i + 1);
        boolean behind = VerbSense.opensObject(line(), i + 1);
        boolean nounish = VerbSense.isNounish(line(), i);
        return switch (verb.get().form()) {
            case ING -> !Nouns.isNounInIng(word) || behind;
            case PRESENT -> !nounish || object || goesOn && !isNamedByVerb(i) || behind && clauses.event >= 0;
            case PAST, PARTICIPLE -> !Verbs.NOUNISH.has(word);
            case BASE ->
                !nounish && (to || placed || !clauses.subjects.isEmpty())
                        || object && (to || goesOn)
                        || to && behind
                        || placed
                        || clauses.afterThen
                        || isOneMore(i);
        };
    }

    /// "meet, wave and walk": one more deed of several people in a row; a noun would have an article.
    private boolean isOneMore(int i) {
        boolean row = clauses.afterComma || line().isJoint(i - 1, Concept.Joint.AND);
        boolean living = clauses.subjects.stream().allMatch(clauses::isLiving);
        return row
                && clauses.event >= 0
                && !clauses.subjects.isEmpty()
                && living
                && (VerbSense.endsHere(line(), i + 1) || VerbSense.opensObject(line(), i + 1));
    }

    /// ", waves splash": a plural with a verb of its own.
    private boolean isNamedByVerb(int i) {
        return !isRightBehindSubject(i)
                && line().isVerb(i + 1, VerbForm.Form.BASE)
                && !(line().concept(i + 1) instanceof Concept.Describes);
    }

    /// Whether the subject ends just before an item, adverbs apart: then the noun phrase has left the verb to us.
    private boolean isRightBehindSubject(int i) {
        int j = i;
        while (j > clauses.nounEnd && isAdverb(j - 1)) {
            j--;
        }
        return j == clauses.nounEnd && j > 0;
    }

    /// A verb that the lexicon lacks, where the clause goes on with one: ", garnishes it".
    private boolean isUnknown(int i) {
        String word = line().plain(i);
        return line().concept(i) instanceof Concept.Word
                && !FunctionWords.CLOSING.has(word)
                && Plurals.of(word).plural()
                && goesOnWith(i + 1);
    }

    private boolean goesOnWith(int i) {
        boolean noun = line().verb(i).isEmpty() && !VerbSense.endsHere(line(), i) && clauses.nouns.beginsAt(i);
        return VerbSense.opensObject(line(), i)
                || noun && !Nouns.isLiving(Plurals.of(line().plain(i - 1)).noun());
    }

    /// The verb at an item, known or guessed.
    Optional<VerbForm> verbAt(int i) {
        Optional<VerbForm> known = line().verb(i);
        String word = line().plain(i);
        boolean guessed =
                known.isEmpty() && line().concept(i) instanceof Concept.Word && !FunctionWords.CLOSING.has(word);
        if (guessed && Plurals.of(word).plural() && goesOnWith(i + 1)) {
            return Optional.of(new VerbForm(VerbForms.guessPresent(word), VerbForm.Form.PRESENT));
        }
        if (guessed && !Nouns.isNounInIng(word)) {
            return VerbForms.guess(word).map(lemma -> new VerbForm(lemma, VerbForm.Form.ING));
        }
        return known;
    }

    /// Reads from the first auxiliary or verb on; returns the item after what it took.
    int read(int from) {
        int i = from;
        boolean be = false;
        boolean starts = false;
        while (isLeadIn(i, starts)) {
            String word = line().plain(i);
            be |= FunctionWords.BE.has(word);
            starts |= FunctionWords.STARTS.has(word);
            if (line().concept(i) instanceof Concept.Paces(var pace)) {
                clauses.pace = pace;
            }
            i++;
        }
        clauses.read(from, i, "auxiliary");
        finite = be
                || starts
                || line().verb(i).filter(v -> v.form() != VerbForm.Form.ING).isPresent();
        boolean gets = i > from && GETS.contains(line().plain(i - 1));
        if (gets && predicates.isMood(i)) {
            return becoming.become("get", i, false).orElse(i);
        }
        return be && !starts ? predicates.read(from, i) : main(from, i);
    }

    private static final java.util.Set<String> GETS = java.util.Set.of("gets", "get", "got", "getting");

    private boolean isLeadIn(int i, boolean starts) {
        String word = line().plain(i);
        boolean phrasal = word.startsWith("get") && Verbs.PARTICLES.has(line().plain(i + 1))
                || word.equals("got") && Verbs.PARTICLES.has(line().plain(i + 1));
        boolean owns = word.startsWith("ha") && Verbs.AUXILIARY.has(word) && VerbSense.opensPlainObject(line(), i + 1);
        boolean auxiliary = (FunctionWords.BE.has(word) || Verbs.AUXILIARY.has(word))
                && !phrasal
                && !owns
                && !word.equals("appears to");
        boolean joined = starts && line().leads(i, Concept.Way.TO);
        return auxiliary && !isDoing(i) || isAdverb(i) || joined || word.equals("not");
    }

    /// "does yoga", "do a flip": no auxiliary.
    private boolean isDoing(int i) {
        String word = line().plain(i);
        boolean doing = word.equals("does") || word.equals("do") || word.equals("did");
        return doing && line().verb(i + 1).isEmpty() && !line().plain(i + 1).equals("not");
    }

    /// An active verb.
    private int main(int from, int i) {
        Optional<VerbForm> verb = verbAt(i);
        if (verb.isEmpty()) {
            return goesOn(from, i);
        }
        boolean relative = FunctionWords.RELATIVE.has(line().plain(from - 1));
        boolean participle = verb.get().isParticiple() && i == from && !relative && isBehindNoun(i);
        boolean goesOn = clauses.afterComma || clauses.afterThen || line().isJoint(i - 1, Concept.Joint.AND);
        if (participle && clauses.event >= 0 && !goesOn) {
            // "spins a ball attached to a chain": the participle tells of the ball, and nobody does it now.
            clauses.event = -1;
            return clauses.read(i, i + 1, "participle behind its noun");
        }
        return deed(i, verb.get().lemma(), participle);
    }

    /// "and then continues": a beginning or going on of nothing said is a deed itself.
    private int goesOn(int from, int i) {
        Optional<VerbForm> last = IntStream.range(from, i)
                .filter(k -> FunctionWords.STARTS.has(line().plain(k)))
                .boxed()
                .reduce((a, b) -> b)
                .flatMap(k -> line().verb(k));
        last.ifPresent(v -> act(v.lemma(), OptionalInt.empty(), Optional.empty()));
        return Math.max(i, from + 1);
    }

    /// "cars parked on the road": a state behind its noun, unless an object follows and someone could do it.
    private boolean isBehindNoun(int i) {
        boolean living = clauses.subjects.stream().allMatch(clauses::isLiving);
        boolean finite =
                line().verb(i).filter(v -> v.form() == VerbForm.Form.PAST).isPresent()
                        && VerbSense.opensPlainObject(line(), i + 1);
        return !(living && finite);
    }

    /// One deed: the verb at an item, its particle, what it becomes or what it is done to.
    int deed(int i, String lemma, boolean passively) {
        passive = passively;
        int end = i + 1;
        String particle = Particles.after(line(), i, lemma);
        end += particle.isEmpty() ? 0 : 1;
        String verb = particle.isEmpty() ? lemma : lemma + " " + particle;
        clauses.read(i, end, "verb: " + verb);
        int skipped = skipAdverbs(end);
        Optional<Integer> felt = predicates.feels(verb, skipped);
        if (felt.isPresent()) {
            clauses.event = -1;
            return felt.get();
        }
        if (!passively || Verbs.CHANGES.has(lemma)) {
            Optional<Integer> changed = becoming.read(lemma, particle, skipped);
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        if (passively && isPosition(lemma, skipped)) {
            clauses.state = lemma;
            clauses.event = -1;
            return skipped;
        }
        return object(verb, lemma, particle, skipped);
    }

    private int skipAdverbs(int i) {
        int j = i;
        while (isAdverb(j)) {
            if (line().concept(j) instanceof Concept.Paces(var pace)) {
                clauses.pace = pace;
            }
            j++;
        }
        clauses.read(i, j, "adverb");
        return j;
    }

    /// "is placed on", "parked by", "covered with": where or how something is, not what happens.
    private boolean isPosition(String lemma, int next) {
        Concept concept = line().concept(next);
        boolean by = POSITIONED.contains(lemma) && line().leads(next, Concept.Way.BY);
        boolean placed = concept instanceof Concept.Relates
                        && (clauses.nouns.beginsAt(next + 1) || Cast.isPronoun(line().plain(next + 1)))
                || concept instanceof Concept.Weathers
                || line().leads(next, Concept.Way.AT)
                || by;
        return placed && !clauses.afterThen;
    }

    private static final java.util.Set<String> POSITIONED = java.util.Set.of("cover", "surround", "light", "fill");

    /// The object of a deed, and the deed.
    private int object(String verb, String lemma, String particle, int i) {
        Optional<Event.Direction> direction = Particles.direction(lemma, particle);
        String word = line().plain(i);
        if (Cast.isReflexive(word)
                || word.equals("each")
                || word.equals("one") && line().plain(i + 1).equals("another")) {
            int end = word.equals("each") || word.equals("one") ? i + 2 : i + 1;
            reflexive = true;
            act(verb, OptionalInt.empty(), direction);
            reflexive = false;
            return clauses.read(i, end, "reflexive");
        }
        if (Cast.isPronoun(word) || word.equals("her") && !clauses.nouns.beginsAt(i + 1)) {
            List<Integer> meant = clauses.cast.pronoun(word.equals("they") ? "them" : word, List.of(), others());
            act(verb, meant.isEmpty() ? OptionalInt.empty() : OptionalInt.of(meant.getFirst()), direction);
            clauses.read(i, i + 1, "pronoun: " + word);
            return perceived(lemma, meant, Particles.trailing(clauses, i + 1));
        }
        Optional<NounPhrase> np = startsObject(i, lemma) ? clauses.nouns.at(i) : Optional.empty();
        if (np.isEmpty() || isNextSubject(np.get())) {
            act(verb, OptionalInt.empty(), direction);
            return i;
        }
        return withObject(verb, lemma, particle, np.get(), direction);
    }

    /// Those who might be meant by "it" as an object: not the one who acts.
    private List<Integer> others() {
        return clauses.recent.stream()
                .filter(r -> !clauses.subjects.contains(r))
                .toList();
    }

    private boolean startsObject(int i, String lemma) {
        boolean gerund = line().isVerb(i, VerbForm.Form.ING)
                && !Nouns.isNounInIng(line().plain(i))
                && (GERUND.contains(lemma)
                        || VerbSense.opensObject(line(), i + 1)
                        || VerbSense.endsHere(line(), i + 1));
        return !(line().concept(i) instanceof Concept.Joins) && !line().isComma(i) && !line().isStop(i) && !gerund;
    }

    private static final java.util.Set<String> GERUND =
            java.util.Set.of("stop", "enjoy", "finish", "go", "love", "like", "practice", "avoid", "quit", "come");

    /// "as the dog runs the cat sleeps": what follows belongs to the next verb.
    private boolean isNextSubject(NounPhrase np) {
        String word = line().plain(np.next());
        return FunctionWords.BE.has(word) && !word.equals("being");
    }

    private int withObject(
            String verb, String lemma, String particle, NounPhrase np, Optional<Event.Direction> direction) {
        clauses.takeAsides(np);
        int end = clauses.read(np.from(), np.next(), "object");
        boolean body = np.determiner() == NounPhrase.Determiner.POSSESSIVE && Nouns.isBodyPart(np.noun())
                || Nouns.isBodyPart(np.noun()) && np.determiner() == NounPhrase.Determiner.NONE;
        boolean hands =
                lemma.equals("shake") && np.noun().equals("hand") && np.determiner() == NounPhrase.Determiner.NONE;
        if (hands) {
            act("shake hands", OptionalInt.empty(), direction);
            return Particles.trailing(clauses, end);
        }
        boolean deed = Nouns.isActivity(np.noun()) || np.isAbstract() && Deeds.LIGHT.has(lemma);
        if (deed && particle.isEmpty()) {
            act(verb + " " + np.noun(), OptionalInt.empty(), direction);
            return end;
        }
        if (body || Nouns.isGround(np.noun()) || np.isAbstract()) {
            act(verb, OptionalInt.empty(), direction);
            return Particles.trailing(clauses, end);
        }
        if (Nouns.isArea(np.noun()) && !np.said() && clauses.cast.known(np).isEmpty()) {
            clauses.script.settle(Clauses.placeName(np));
            act(verb, OptionalInt.empty(), direction);
            return end;
        }
        int target = clauses.cast.of(np);
        Optional<NounPhrase> gift = given(lemma, target, end);
        if (gift.isPresent()) {
            return give(verb, target, gift.get());
        }
        if (lemma.equals("have") || lemma.equals("feature") || lemma.equals("contain")) {
            clauses.subjects.forEach(s -> clauses.company.company(s, target));
            clauses.recent = List.of(target);
            return end;
        }
        act(verb, OptionalInt.of(target), Optional.empty());
        clauses.recent = List.of(target);
        if (Deeds.HOLDING.has(lemma) && !clauses.subjects.isEmpty() && !clauses.isLiving(target)) {
            clauses.relate(clauses.subjects.getFirst(), Relation.Kind.WITH, List.of(target), false);
        }
        return perceived(lemma, List.of(target), Particles.trailing(clauses, end));
    }

    /// "gives the woman an apple": what is given, behind who gets it.
    private Optional<NounPhrase> given(String lemma, int receiver, int i) {
        boolean gives = GIVING.contains(lemma) && clauses.isLiving(receiver) && VerbSense.opensPlainObject(line(), i);
        return gives ? clauses.nouns.at(i) : Optional.empty();
    }

    private int give(String verb, int receiver, NounPhrase gift) {
        clauses.takeAsides(gift);
        int end = clauses.read(gift.from(), gift.next(), "what is given");
        int thing = clauses.cast.of(gift);
        act(verb, OptionalInt.of(thing), Optional.empty());
        if (clauses.event >= 0) {
            Event ending = Events.ending(
                    clauses.script.events.get(clauses.event), new Event.Destination(Relation.Kind.NEXT_TO, receiver));
            clauses.script.events.set(clauses.event, ending);
        }
        clauses.recent = List.of(thing);
        return Particles.trailing(clauses, end);
    }

    private static final java.util.Set<String> GIVING = java.util.Set.of(
            "give", "hand", "offer", "pass", "throw", "toss", "show", "bring", "serve", "feed", "sell", "lend", "buy");

    /// "watches the ball roll": the one who is watched does the next deed.
    private int perceived(String lemma, List<Integer> who, int i) {
        boolean deed = line().isVerb(i, VerbForm.Form.BASE) && !VerbSense.endsHere(line(), i)
                || line().isVerb(i, VerbForm.Form.ING);
        if (PERCEIVING.contains(lemma) && deed && !who.isEmpty()) {
            clauses.subjects = who;
            clauses.nounEnd = i;
            clauses.event = -1;
            clauses.joint = Concept.Joint.WHILE;
        }
        return i;
    }

    private static final java.util.Set<String> PERCEIVING =
            java.util.Set.of("watch", "see", "make", "let", "help", "hear", "feel", "notice", "observe");

    /// Writes the deed down for every subject. Mere standing about is no deed of an object.
    void act(String verb, OptionalInt target, Optional<Event.Direction> direction) {
        List<Integer> actors = clauses.actors().isEmpty() ? clauses.recent : clauses.actors();
        boolean still =
                Verbs.RESTS.has(verb) && !MOVING_RESTS.contains(verb) && target.isEmpty() && !passive && !reflexive;
        Event.Timing timing = timing(verb);
        clauses.event = -1;
        for (int actor : actors) {
            if (target.isPresent() && target.getAsInt() == actor) {
                continue;
            }
            personify(actor, verb);
            if (still && !clauses.isLiving(actor)) {
                continue;
            }
            boolean first = clauses.event < 0;
            Event.Acts acts = new Event.Acts(
                    actor,
                    verb,
                    target,
                    OptionalInt.empty(),
                    direction,
                    Optional.empty(),
                    clauses.pace,
                    first ? timing : Event.Timing.TOGETHER);
            if (clauses.script.add(acts) && first) {
                clauses.event = clauses.script.events.size() - 1;
            }
        }
        clauses.pace = Event.Pace.NORMAL;
        clauses.afterThen = false;
        clauses.afterComma = false;
        clauses.afterStop = false;
        clauses.joint = Concept.Joint.AND;
    }

    private static final java.util.Set<String> MOVING_RESTS = java.util.Set.of(
            "float", "hover", "swim", "appear", "balance", "dangle", "grow", "settle", "curl", "stretch", "gather");

    /// What a deed follows: "then" and a comma before a further deed put it after, "while" beside; one who sits may do
    /// something else at once.
    private Event.Timing timing(String verb) {
        if (clauses.afterThen) {
            return Event.Timing.AFTER;
        }
        boolean further = clauses.event >= 0 && !clauses.script.events.isEmpty();
        if (!further || clauses.joint == Concept.Joint.WHILE || verb.isEmpty()) {
            return Event.Timing.TOGETHER;
        }
        boolean posture =
                clauses.script.events.get(clauses.event) instanceof Event.Acts a && Deeds.POSTURES.has(a.verb());
        return posture || !finite ? Event.Timing.TOGETHER : Event.Timing.AFTER;
    }

    private boolean finite = true;

    private void personify(int actor, String verb) {
        String first = verb.contains(" ") ? verb.substring(0, verb.indexOf(' ')) : verb;
        boolean name = clauses.script.things.get(actor).kind() == studio.language.meaning.Thing.Kind.OBJECT
                && clauses.names.contains(actor);
        if (name && People.DEEDS.has(first)) {
            clauses.cast.personify(actor);
        }
    }

    Line line() {
        return clauses.line;
    }
}
