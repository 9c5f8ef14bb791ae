package studio.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import studio.language.Derivation;
import studio.language.Limits;
import studio.language.grammar.Concept;
import studio.language.grammar.Item;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.Nouns;
import studio.language.lexicon.Verbs;
import studio.language.meaning.Attribute;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;
import studio.language.words.Token;
import studio.language.words.VerbForm;

/// Walks along the concepts of a text once, from left to right, and writes down what they say. Each step takes at least
/// one concept and none is taken twice, so the walk ends, whatever the text.
public final class Clauses {
    final Line line;
    final Script script;
    final Cast cast;
    final NounPhrases nouns;
    final Referring referring;
    final Company company;
    final Leading leading;
    final Attaching attaching;
    final VerbPhrases verbs;

    /// Who the clause is about.
    List<Integer> subjects = List.of();
    /// The things named last, nearest for pronouns and for what follows.
    List<Integer> recent = List.of();
    /// The place the clause is about, when it is about one.
    Optional<NounPhrase> placeSubject = Optional.empty();
    /// Index in the script of the event that the clause has, or -1.
    int event = -1;
    Event.Pace pace = Event.Pace.NORMAL;
    Concept.Joint joint = Concept.Joint.AND;
    /// Things named by a name, who may turn out to be people.
    final java.util.Set<Integer> names = new java.util.HashSet<>();

    /// The participle that the clause's subject was last described by: "filled", "painted".
    String state = "";
    /// The item after the noun phrase, pronoun or relative that was read last as a subject.
    int nounEnd = -1;

    boolean afterStop = true;
    boolean afterThen;
    boolean afterComma;

    private Clauses(List<Token> tokens, List<Item> items, Limits limits) {
        this.line = new Line(tokens, Manners.silenced(items));
        this.script = new Script(limits);
        this.cast = new Cast(script);
        this.nouns = new NounPhrases(line);
        this.referring = new Referring(this);
        this.company = new Company(this);
        this.leading = new Leading(this);
        this.attaching = new Attaching(this);
        this.verbs = new VerbPhrases(this);
    }

    /// The meaning of a text and the steps that led to it.
    public static Meaning meaning(List<Token> tokens, List<Item> items, Limits limits, List<Derivation> steps) {
        return told(tokens, items, limits, steps).meaning();
    }

    /// The same with what the words treat as known.
    static Told told(List<Token> tokens, List<Item> items, Limits limits, List<Derivation> steps) {
        Clauses clauses = new Clauses(tokens, items, limits);
        clauses.walk();
        steps.addAll(clauses.script.derivations);
        Bareness.settle(clauses);
        return new Told(clauses.script.meaning(clauses.unread()), clauses.script.pointed);
    }

    private void walk() {
        int i = 0;
        while (i < line.size()) {
            int next = Math.max(i + 1, step(i));
            i = next;
        }
    }

    /// Reads what begins at an item and returns the index of the first item after it.
    private int step(int i) {
        return switch (line.concept(i)) {
            case Concept.Shoots(var moving, boolean of) -> said(i, () -> script.moves.add(moving), of);
            case Concept.Sizes(var size, boolean of) -> said(i, () -> script.size = Optional.of(size), of);
            case Concept.Looks(var angle, boolean of) -> said(i, () -> script.look(angle), of);
            case Concept.Focuses(double mm) -> said(i, () -> script.focalLength = java.util.OptionalDouble.of(mm));
            case Concept.Blurs b -> said(i, () -> script.shallow = true);
            case Concept.Plays(var playback) -> said(i, () -> script.playback = playback);
            case Concept.Dates(var time) -> sky(i, () -> date(time));
            case Concept.Weathers(var weather) -> sky(i, () -> weather(weather));
            case Concept.Styles(var style) -> said(i, () -> script.styles.add(style));
            case Concept.Lasts(double seconds) -> said(i, () -> script.seconds = java.util.OptionalDouble.of(seconds));
            case Concept.Heads(var direction) -> said(i, () -> head(direction));
            case Concept.Paces(var p) -> pace(i, p);
            case Concept.Joins(var j) -> join(i, j);
            case Concept.Relates r -> attaching.relation(i, r);
            case Concept.Leads(var way) -> leading.way(i, way);
            case Concept.Wears w -> company.clothes(i);
            case Concept.Compares(var comparison) -> attaching.comparison(i, comparison);
            case Concept.Silent s -> said(i, () -> {});
            case Concept.Counts c -> company.worn.isOneOfThem(i) ? company.worn.one(i) : phraseOrVerb(i);
            case Concept.Describes d -> phraseOrVerb(i);
            case Concept.Named n -> phraseOrVerb(i);
            case Concept.Consists c -> i + 1;
            case Concept.Says s -> i + 1;
            case Concept.Word(var token) -> word(i, token);
        };
    }

    /// "rain falls", "as dawn breaks": the sky's own verbs say no more than the sky.
    private int sky(int i, Runnable deed) {
        int next = said(i, deed);
        boolean own = line.verb(next)
                .filter(v -> SKY_VERBS.contains(v.lemma()) && v.form() != VerbForm.Form.BASE)
                .isPresent();
        if (!own) {
            return next;
        }
        int end = next + (Verbs.PARTICLES.has(line.plain(next + 1)) ? 2 : 1);
        return read(next, end, "verb of the sky");
    }

    private static final java.util.Set<String> SKY_VERBS = java.util.Set.of(
            "fall",
            "break",
            "set",
            "rise",
            "blow",
            "pour",
            "shine",
            "come",
            "approach",
            "roll",
            "stream",
            "begin",
            "stop",
            "glow",
            "fade",
            "arrive",
            "settle",
            "drift",
            "lift",
            "start",
            "pass");

    private int word(int i, Token token) {
        return switch (token.kind()) {
            case COMMA -> comma(i);
            case STOP -> stop(i);
            case OTHER -> i + 1;
            case QUOTE -> quotation(i, token);
            case NUMBER, WORD -> phraseOrVerb(i);
        };
    }

    private int comma(int i) {
        afterComma = true;
        return i + 1;
    }

    private int stop(int i) {
        afterStop = true;
        afterThen = event >= 0 || !script.events.isEmpty();
        event = -1;
        placeSubject = Optional.empty();
        pace = Event.Pace.NORMAL;
        return i + 1;
    }

    private int quotation(int i, Token token) {
        if (!recent.isEmpty()) {
            int last = recent.getLast();
            Thing old = script.things.get(last);
            cast.change(
                    last,
                    new Thing(
                            old.noun(),
                            old.kind(),
                            old.count(),
                            old.counted(),
                            old.attributes(),
                            Optional.of(token.word())));
            return read(i, i + 1, "text on a thing");
        }
        return i + 1;
    }

    int join(int i, Concept.Joint j) {
        joint = j;
        afterThen |= j == Concept.Joint.THEN;
        if (j == Concept.Joint.WHILE) {
            event = -1;
            afterThen = false;
        }
        return read(i, i + 1, line.items().get(i).derivation().rule());
    }

    /// A pace belongs to the verb before it in its clause, else to the one to come.
    private int pace(int i, Event.Pace p) {
        if (event >= 0 && !afterComma && joint == Concept.Joint.AND && !line.isJoint(i - 1, Concept.Joint.AND)) {
            script.events.set(event, Events.paced(script.events.get(event), p));
        } else {
            pace = p;
        }
        return read(i, i + 1, "pace");
    }

    private void head(Event.Direction direction) {
        if (event >= 0) {
            script.events.set(event, Events.heading(script.events.get(event), direction));
        }
    }

    void date(String time) {
        script.timeOfDay = script.timeOfDay.or(() -> Optional.of(time));
    }

    void weather(String weather) {
        script.weather = script.weather.or(() -> Optional.of(weather));
    }

    /// Takes an item for what it says by itself.
    private int said(int i, Runnable deed) {
        deed.run();
        return read(i, i + 1, line.items().get(i).derivation().rule());
    }

    /// Takes a camera item and, where the words go on to it, the thing that the camera is about.
    private int said(int i, Runnable deed, boolean of) {
        said(i, deed);
        event = -1;
        return of ? attaching.cameraSubject(i) : i + 1;
    }

    private int phraseOrVerb(int i) {
        String word = line.plain(i);
        if (word.equals("not") || word.equals("no")) {
            return absent(i);
        }
        if (FunctionWords.RELATIVE.has(word) && !recent.isEmpty() && verbs.follows(i + 1)) {
            subjects = event >= 0 ? recent : subjects.isEmpty() ? recent : subjects;
            nounEnd = i + 1;
            return read(i, i + 1, "relative clause");
        }
        if (verbs.beginsAt(i)) {
            return verbs.read(i);
        }
        if (Cast.isPronoun(word) && !script.things.isEmpty()) {
            return pronoun(i, word);
        }
        Optional<NounPhrase> np = nouns.at(i);
        if (np.isPresent()) {
            return subject(np.get());
        }
        return stray(i);
    }

    /// "not a cat": what is said not to be there is read and not shown.
    private int absent(int i) {
        Optional<NounPhrase> np = nouns.at(i + 1);
        return read(i, np.map(NounPhrase::next).orElse(i + 1), "absence");
    }

    /// Adjectives behind their noun: "the leaf, red and dry".
    private int stray(int i) {
        if (line.concept(i) instanceof Concept.Describes(var attribute) && !subjects.isEmpty() && event < 0) {
            cast.describe(subjects.getFirst(), attribute);
            return read(i, i + 1, "adjective behind its noun");
        }
        boolean small = FunctionWords.CLOSING.has(line.plain(i)) || FunctionWords.AUXILIARIES.has(line.plain(i));
        return small ? read(i, i + 1, "small word") : i + 1;
    }

    private int pronoun(int i, String word) {
        List<Integer> meant = cast.pronoun(word, subjects, recent);
        if (verbs.follows(i + 1) || event < 0) {
            subjects = meant;
            event = -1;
        }
        recent = meant;
        nounEnd = i + 1;
        afterComma = false;
        return read(i, i + 1, "pronoun: " + word);
    }

    /// A noun phrase that nothing before it claims: who the clause is about, or one more of them.
    private int subject(NounPhrase np) {
        if (company.worn.areMore(np)) {
            return company.worn.addSpectacles(np);
        }
        boolean opens = verbs.follows(np.next());
        boolean and = joint == Concept.Joint.AND && line.isJoint(np.from() - 1, Concept.Joint.AND)
                || line.isComma(np.from() - 1) && !afterStop;
        takeAsides(np);
        nounEnd = np.next();
        int end = read(np.from(), np.next(), "noun phrase");
        boolean coloured = np.attributes().stream().anyMatch(a -> a.kind() == Attribute.Kind.COLOUR);
        if (isSilent(np) && !coloured) {
            return end;
        }
        if (Nouns.isArea(np.noun()) && !np.named() && !Nouns.isEntered(np.noun())) {
            area(np, opens);
            if (!coloured || opens) {
                return end;
            }
        }
        int thing = cast.of(np);
        if (np.named()) {
            names.add(thing);
        }
        recent = List.of(thing);
        if (event >= 0 && !opens && !afterStop && joint != Concept.Joint.WHILE) {
            afterComma = false;
            return end;
        }
        boolean joins = and && event < 0 && !subjects.isEmpty() && !attaching.placed(subjects) && !afterStop;
        subjects = joins ? plus(subjects, thing) : List.of(thing);
        placeSubject = Optional.empty();
        event = -1;
        afterStop = false;
        afterComma = false;
        return end;
    }

    private boolean isSilent(NounPhrase np) {
        boolean fixture = Nouns.isFixture(np.noun()) && !verbs.follows(np.next()) && !script.things.isEmpty();
        boolean activity = Nouns.isActivity(np.noun())
                && np.determiner() == NounPhrase.Determiner.NONE
                && !Nouns.isArea(np.noun());
        boolean ground = Nouns.isGround(np.noun()) && np.from() > 0 && !verbs.follows(np.next());
        return fixture
                || activity
                || ground
                || np.isAbstract() && cast.known(np).isEmpty();
    }

    private void area(NounPhrase np, boolean opens) {
        script.settle(placeName(np));
        if (opens || line.leads(np.next(), Concept.Way.FROM)) {
            placeSubject = Optional.of(np);
            subjects = List.of();
            event = -1;
        }
        afterComma = false;
    }

    /// The place's noun; "indoor" and "outdoor" belong to it.
    static String placeName(NounPhrase np) {
        return np.attributes().stream()
                .filter(a -> a.word().equals("indoor") || a.word().equals("outdoor"))
                .findFirst()
                .map(a -> a.word() + " " + shortened(np.noun()))
                .orElse(shortened(np.noun()));
    }

    /// A run of nouns too long for a name keeps its last.
    private static String shortened(String noun) {
        return noun.chars().filter(c -> c == ' ').count() > 2 ? noun.substring(noun.lastIndexOf(' ') + 1) : noun;
    }

    void takeAsides(NounPhrase np) {
        for (int aside : np.asides()) {
            if (line.concept(aside) instanceof Concept.Weathers(var weather)) {
                weather(weather);
            } else if (line.concept(aside) instanceof Concept.Dates(var time)) {
                date(time);
            }
        }
    }

    /// The subjects of the clause; a place that does something becomes a thing.
    List<Integer> actors() {
        if (subjects.isEmpty() && placeSubject.isPresent()) {
            subjects = List.of(cast.of(placeSubject.get()));
            placeSubject = Optional.empty();
        }
        return subjects;
    }

    /// Marks items as read and notes the step.
    int read(int from, int to, String rule) {
        int end = Math.min(to, line.size());
        List<Derivation> parts = new ArrayList<>();
        for (int i = from; i < end; i++) {
            Item item = line.items().get(i);
            for (int t = item.from(); t < item.to(); t++) {
                script.readTokens.add(t);
            }
            if (!(item.concept() instanceof Concept.Word)
                    && !item.derivation().rule().equals(rule)) {
                parts.add(item.derivation());
            }
        }
        script.derivations.add(new Derivation(rule, line.text(from, end), parts));
        return to;
    }

    private List<String> unread() {
        List<String> unread = new ArrayList<>();
        for (int t = 0; t < line.tokens().size(); t++) {
            Token token = line.tokens().get(t);
            boolean counts = token.kind() == Token.Kind.WORD
                    || token.kind() == Token.Kind.NUMBER
                    || token.kind() == Token.Kind.QUOTE;
            if (counts && !script.readTokens.contains(t)) {
                unread.add(token.word());
            }
        }
        return unread;
    }

    Event.Timing timing() {
        return afterThen ? Event.Timing.AFTER : Event.Timing.TOGETHER;
    }

    static List<Integer> plus(List<Integer> list, int more) {
        List<Integer> all = new ArrayList<>(list);
        if (!all.contains(more)) {
            all.add(more);
        }
        return all;
    }

    boolean isPerson(int thing) {
        return script.things.get(thing).kind() == Thing.Kind.PERSON;
    }

    boolean isLiving(int thing) {
        return script.things.get(thing).kind() != Thing.Kind.OBJECT;
    }

    void relate(int subject, Relation.Kind kind, List<Integer> objects, boolean own) {
        script.add(new Relation(subject, kind, objects, own, java.util.OptionalDouble.empty()));
    }

    OptionalInt eventTarget() {
        return event >= 0 && script.events.get(event) instanceof Event.Acts acts ? acts.target() : OptionalInt.empty();
    }

    boolean isForm(int i, VerbForm.Form form) {
        return line.isVerb(i, form);
    }

    List<Attribute> attributesOf(int thing) {
        return script.things.get(thing).attributes();
    }
}
