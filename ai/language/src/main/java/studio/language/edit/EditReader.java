package studio.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.language.Derivation;
import studio.language.Limits;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.WordList;
import studio.language.words.Token;
import studio.language.words.Tokenizer;

/// Reads what a person asks of a scene that is there: edits, questions, descriptions of more. Any text has a reading;
/// what no rule could use stands in [EditReading#unread]. One reader serves any number of texts at the same time.
public final class EditReader {
    private static final int LONGEST = 240;

    private static final WordList PEOPLE_HERE =
            WordList.of("me, us, you, i, your, my, our, we, i'm, i'd, i've, i'll, you're, myself");

    /// Behind a word that begins a sentence these show that it is the verb of an order, known or not.
    private static final WordList DETERMINERS =
            WordList.of("the, it, them, this, that, these, those, all, every, both");

    private final Limits limits;

    public EditReader() {
        this(Limits.STANDARD);
    }

    public EditReader(Limits limits) {
        this.limits = limits;
    }

    /// What a text asks for, and how that was found.
    public EditReading read(String text) {
        List<Token> tokens = Tokenizer.tokens(text, limits.characters(), Math.min(LONGEST, limits.tokens()));
        Optional<Integer> afresh = Courtesy.afresh(tokens);
        if (afresh.isPresent()) {
            return staged(text, tokens.subList(afresh.get(), tokens.size()), true);
        }
        Courtesy courtesy = Courtesy.of(tokens);
        Sentence sentence = new Sentence(text, Mending.mended(courtesy.words()));
        List<Clausing.Found> clauses = new Clausing(sentence).clauses();
        List<String> unread = Clausing.unread(sentence, clauses);
        if (!unread.isEmpty() && describes(sentence)) {
            EditReading described = staged(text, courtesy.words(), false);
            if (!described.wishes().isEmpty() && described.unread().size() <= unread.size()) {
                return described;
            }
        }
        List<Wish> wishes = clauses.stream()
                .map(c -> courtesy.insists() ? new Wish.Insist(c.wish()) : c.wish())
                .toList();
        List<Derivation> steps = clauses.stream().map(Clausing::derivation).toList();
        return new EditReading(text, wishes, unread, new Derivation("edit", text, steps));
    }

    /// Whether a sentence may describe a scene: it is no order, and speaks of nobody outside the picture.
    private static boolean describes(Sentence sentence) {
        boolean order = Imperatives.WORDS.has(sentence.word(0))
                || DETERMINERS.has(sentence.word(1)) && !FunctionWords.CLOSING.has(sentence.word(0));
        return !order && sentence.tokens().stream().noneMatch(t -> PEOPLE_HERE.has(t.word()));
    }

    private static EditReading staged(String text, List<Token> words, boolean afresh) {
        List<Derivation> steps = new ArrayList<>();
        Wish.Add addition = Additions.read(words, steps);
        String said = words.isEmpty()
                ? ""
                : text.substring(words.getFirst().start(), words.getLast().end());
        boolean nothing = addition.meaning().isEmpty();
        List<Wish> wishes = nothing ? List.of() : List.of(new Wish.Stage(said, afresh, addition));
        return new EditReading(
                text,
                wishes,
                addition.meaning().unread(),
                new Derivation(afresh ? "stage: afresh" : "stage", said, steps));
    }
}
