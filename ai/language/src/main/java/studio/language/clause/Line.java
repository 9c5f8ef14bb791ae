package studio.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.language.grammar.Concept;
import studio.language.grammar.Item;
import studio.language.lexicon.VerbForms;
import studio.language.words.Token;
import studio.language.words.VerbForm;

/// A text as tokens and the concepts made of them, with the questions that the clauses ask of it. Indices are of items;
/// beyond the end stands an empty full stop.
record Line(List<Token> tokens, List<Item> items) {
    private static final Concept END = new Concept.Word(new Token("", Token.Kind.STOP, false, false, 0, 0));

    Line {
        tokens = List.copyOf(tokens);
        items = List.copyOf(items);
    }

    int size() {
        return items.size();
    }

    Concept concept(int i) {
        return i >= 0 && i < items.size() ? items.get(i).concept() : END;
    }

    /// The one word that an item is, whatever concept was made of it; empty for several words and for marks.
    String plain(int i) {
        if (i < 0 || i >= items.size()) {
            return "";
        }
        Item item = items.get(i);
        Token token = tokens.get(item.from());
        return item.to() - item.from() == 1 && token.kind() == Token.Kind.WORD ? token.word() : "";
    }

    /// The token of an item that no rule took.
    Token.Kind kind(int i) {
        return concept(i) instanceof Concept.Word(var token) ? token.kind() : Token.Kind.WORD;
    }

    boolean isStop(int i) {
        return i >= items.size() || kind(i) == Token.Kind.STOP;
    }

    boolean isComma(int i) {
        return kind(i) == Token.Kind.COMMA;
    }

    boolean isJoint(int i, Concept.Joint joint) {
        return concept(i) instanceof Concept.Joins(var j) && j == joint;
    }

    boolean leads(int i, Concept.Way way) {
        return concept(i) instanceof Concept.Leads(var w) && w == way;
    }

    Optional<VerbForm> verb(int i) {
        String word = plain(i);
        return word.isEmpty() ? Optional.empty() : VerbForms.of(word);
    }

    boolean isVerb(int i, VerbForm.Form form) {
        return verb(i).filter(v -> v.form() == form).isPresent();
    }

    boolean isCapital(int i) {
        return i < items.size() && tokens.get(items.get(i).from()).capital();
    }

    boolean isHyphened(int i) {
        return i < items.size() && tokens.get(items.get(i).from()).hyphened();
    }

    /// The words of items from `from` until before `to`.
    String text(int from, int to) {
        if (from >= to || from >= items.size()) {
            return "";
        }
        int end = Math.min(to, items.size());
        return tokens.subList(items.get(from).from(), items.get(end - 1).to()).stream()
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }
}
