package studio.language.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts text into tokens in one pass. Hyphens separate words ("snow-covered" is two, tied), a possessive ending is a
/// word of its own ("banana", "'s"), and a unit is cut from its number ("35mm" is "35", "mm").
public final class Tokenizer {
    private final String text;
    private final int limit;
    private final int most;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean hyphen;

    private Tokenizer(String text, int characters, int most) {
        this.text = text;
        this.limit = Math.min(text.length(), characters);
        this.most = most;
    }

    /// The tokens of at most so many characters, and at most so many of them.
    public static List<Token> tokens(String text, int characters, int most) {
        return new Tokenizer(text, characters, most).read();
    }

    private List<Token> read() {
        while (at < limit && tokens.size() < most) {
            int c = text.codePointAt(at);
            if (isLatin(c)) {
                word();
            } else if (isDigit(c)) {
                number();
            } else if (isDoubleQuote(c)) {
                quotation();
            } else {
                mark(c);
            }
        }
        return List.copyOf(tokens);
    }

    private void word() {
        int start = at;
        while (at < limit && (isLatin(text.codePointAt(at)) || isApostrophe(text.charAt(at)) && letterAt(at + 1))) {
            at++;
        }
        String written = text.substring(start, at).replace('\u2019', '\'');
        boolean capital = Character.isUpperCase(written.charAt(0));
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.endsWith("'s") && lower.length() > 2) {
            add(lower.substring(0, lower.length() - 2), Token.Kind.WORD, capital, start, at - 2);
            add("'s", Token.Kind.WORD, false, at - 2, at);
        } else {
            add(lower, Token.Kind.WORD, capital, start, at);
        }
    }

    private void number() {
        int start = at;
        while (at < limit
                && (isDigit(text.charAt(at))
                        || (text.charAt(at) == '.' || text.charAt(at) == ',') && digitAt(at + 1) && digitAt(at - 1))) {
            at++;
        }
        add(text.substring(start, at).replace(",", ""), Token.Kind.NUMBER, false, start, at);
    }

    /// A pair of double quotes on one line holds words to be shown; a lone one is only a mark.
    private void quotation() {
        int close = at + 1;
        while (close < limit && !isDoubleQuote(text.charAt(close)) && text.charAt(close) != '\n') {
            close++;
        }
        if (close < limit && isDoubleQuote(text.charAt(close)) && close > at + 1) {
            add(text.substring(at + 1, close), Token.Kind.QUOTE, false, at, close + 1);
            at = close + 1;
        } else {
            at++;
        }
    }

    private void mark(int c) {
        int start = at;
        at += Character.charCount(c);
        switch (c) {
            case '-', '\u2010', '\u2011' -> {
                hyphen = letterAt(at) && start > 0 && letterOrDigitAt(start - 1);
                if (!hyphen && spaceAt(at)) {
                    add(",", Token.Kind.COMMA, false, start, at);
                }
            }
            case ',', ';', ':', '(', ')', '[', ']', '/', '\u2013', '\u2014' ->
                add(",", Token.Kind.COMMA, false, start, at);
            case '.', '!', '?', '\n', '\u2026' -> add(".", Token.Kind.STOP, false, start, at);
            case '&' -> add("and", Token.Kind.WORD, false, start, at);
            default -> {
                if (!Character.isWhitespace(c) && !Character.isISOControl(c) && !isApostrophe((char) c)) {
                    add(text.substring(start, at), Token.Kind.OTHER, false, start, at);
                }
            }
        }
    }

    private void add(String word, Token.Kind kind, boolean capital, int start, int end) {
        tokens.add(new Token(word, kind, capital, hyphen, start, end));
        hyphen = false;
    }

    private boolean letterAt(int index) {
        return index >= 0 && index < limit && isLatin(text.charAt(index));
    }

    private boolean digitAt(int index) {
        return index >= 0 && index < limit && isDigit(text.charAt(index));
    }

    private boolean letterOrDigitAt(int index) {
        return letterAt(index) || digitAt(index);
    }

    private boolean spaceAt(int index) {
        return index >= limit || Character.isWhitespace(text.charAt(index));
    }

    private static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' && c <= '\u024f' && c != '\u00d7';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isDoubleQuote(int c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e' || c == '\u00ab' || c == '\u00bb';
    }
}
