package studio.scene.select;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import studio.scene.Problem;
import studio.scene.term.NodeId;

/// Reads a selector by recursive descent. Inside, an [Unread] ends the attempt; no exception leaves.
final class NotationReader {
    private final String text;
    private int at;
    private int depth;

    private NotationReader(String text) {
        this.text = text;
    }

    static Notation.Reading read(String text) {
        NotationReader reader = new NotationReader(text);
        try {
            if (text.length() > Notation.LENGTH) {
                throw new Unread("A selector has at most " + Notation.LENGTH + " letters.");
            }
            Selector selector = reader.either();
            if (reader.at < text.length()) {
                throw new Unread("Something is left over after the selector.");
            }
            return new Notation.Reading.Read(selector);
        } catch (Unread | IllegalArgumentException e) {
            String remedy = "Write it like: chair & ~red, leftmost(chair), near(#n3, 2).";
            return new Notation.Reading.Unreadable(
                    reader.at, Problem.user("selector.unreadable", String.valueOf(e.getMessage()), remedy));
        }
    }

    static boolean isPlain(int c) {
        return c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private Selector either() throws Unread {
        Selector found = both();
        while (took('|')) {
            found = new Selector.Either(found, both());
        }
        return found;
    }

    private Selector both() throws Unread {
        Selector found = one();
        while (took('&')) {
            found = new Selector.Both(found, one());
        }
        return found;
    }

    private Selector one() throws Unread {
        depth++;
        if (depth > Notation.DEPTH) {
            throw new Unread("Selectors stand at most " + Notation.DEPTH + " deep in each other.");
        }
        Selector found = single();
        depth--;
        return found;
    }

    private Selector single() throws Unread {
        if (took('!')) {
            return new Selector.Not(one());
        }
        if (took('*')) {
            return new Selector.All();
        }
        if (took('#')) {
            return new Selector.ById(new NodeId(taken(c -> isPlain(c) || c == '_')));
        }
        if (took('.')) {
            return new Selector.Tagged(word());
        }
        if (took(':')) {
            return new Selector.OfKind(constant(Selector.Kind.values(), plain()));
        }
        if (took('~')) {
            return new Selector.Coloured(constant(Hue.values(), plain()));
        }
        if (took('(')) {
            Selector inner = either();
            expect(')');
            return inner;
        }
        return called();
    }

    private Selector called() throws Unread {
        boolean quoted = peek() == '"';
        String word = word();
        if (quoted || !took('(')) {
            return new Selector.Called(word);
        }
        Selector inner = either();
        Selector found = applied(word, inner);
        expect(')');
        return found;
    }

    private Selector applied(String name, Selector inner) throws Unread {
        Optional<Selector> side = find(Selector.Side.values(), name, s -> new Selector.OnSide(inner, s));
        Optional<Selector> way = find(Selector.Way.values(), name, w -> new Selector.Most(inner, w));
        if (side.isPresent() || way.isPresent()) {
            return side.or(() -> way).orElseThrow();
        }
        return switch (name) {
            case "below" -> new Selector.Below(inner);
            case "near" -> new Selector.Near(inner, Double.parseDouble(argument()));
            case "nth" -> new Selector.Nth(inner, Integer.parseInt(argument()));
            default -> throw new Unread("There is no " + name + "(…).");
        };
    }

    private String argument() throws Unread {
        expect(',');
        return taken(c -> isPlain(c) || c == '.');
    }

    private String word() throws Unread {
        return took('"') ? quoted() : plain();
    }

    private String plain() throws Unread {
        return taken(NotationReader::isPlain);
    }

    private String quoted() throws Unread {
        StringBuilder word = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                at++;
            }
            if (at < text.length()) {
                word.append(text.charAt(at));
                at++;
            }
        }
        expect('"');
        return word.toString();
    }

    private String taken(Letters letters) throws Unread {
        skipBlanks();
        int start = at;
        while (at < text.length() && letters.hold(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new Unread("A word or number is missing.");
        }
        return text.substring(start, at);
    }

    private char peek() {
        skipBlanks();
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean took(char wanted) {
        skipBlanks();
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char wanted) throws Unread {
        if (!took(wanted)) {
            throw new Unread("A " + wanted + " is missing.");
        }
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static <E extends Enum<E>> E constant(E[] all, String name) throws Unread {
        return find(all, name, e -> e).orElseThrow(() -> new Unread(name + " is none of " + Arrays.toString(all)));
    }

    private static <E extends Enum<E>, T> Optional<T> find(E[] all, String name, Function<E, T> made) {
        return Arrays.stream(all)
                .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(made);
    }

    /// A set of letters.
    private interface Letters {
        boolean hold(char c);
    }

    /// The text is no selector.
    private static final class Unread extends Exception {
        private static final long serialVersionUID = 1;

        private Unread(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
