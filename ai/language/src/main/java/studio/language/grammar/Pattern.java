package studio.language.grammar;

import java.util.List;
import java.util.Set;
import studio.language.lexicon.WordList;
import studio.language.words.Token;

/// What words a rule takes.
///
/// The notation, read by [PatternReader]:
/// ```
/// left            the word itself
/// ~pan            any form of the verb: pan, pans, panned, panning
/// #shade          any entry of the named table (WordTables), several words long if it must be
/// #n              a whole number, in words or digits
/// (a|the)         one of
/// (in the)?       may be left out
/// ```
/// Matching keeps the set of all ends reached so far instead of trying one way after the other, so its time grows
/// with the length of the pattern and not with the number of ways through it.
public sealed interface Pattern {
    /// The longest match that is looked for, in tokens.
    int LONGEST = 30;

    /// Every length, as a bit, that the pattern can take from `at` on.
    long lengths(List<Token> tokens, int at);

    /// The words that a match can begin with.
    Set<String> firsts();

    /// Whether it can take nothing at all.
    boolean isOptional();

    static Pattern of(String notation) {
        return new PatternReader(notation).read();
    }

    /// One of several words.
    record OneOf(Set<String> words) implements Pattern {
        public OneOf {
            words = Set.copyOf(words);
        }

        @Override
        public long lengths(List<Token> tokens, int at) {
            boolean fits = at < tokens.size()
                    && tokens.get(at).kind() != Token.Kind.QUOTE
                    && words.contains(tokens.get(at).word());
            return fits ? 0b10 : 0;
        }

        @Override
        public Set<String> firsts() {
            return words;
        }

        @Override
        public boolean isOptional() {
            return false;
        }
    }

    /// A run of digits or a number word.
    record Numeral() implements Pattern {

        @Override
        public long lengths(List<Token> tokens, int at) {
            return at < tokens.size()
                            && studio.language.words.Numerals.of(tokens.get(at).word())
                                    .isPresent()
                    ? 0b10
                    : 0;
        }

        @Override
        public Set<String> firsts() {
            return studio.language.words.Numerals.WORDS_AND_DIGITS;
        }

        @Override
        public boolean isOptional() {
            return false;
        }
    }

    /// An entry of a table, each of whose entries may be several words.
    record Listed(WordList list, PhraseTree tree) implements Pattern {
        public Listed(WordList list) {
            this(list, PhraseTree.of(list.words()));
        }

        @Override
        public long lengths(List<Token> tokens, int at) {
            return tree.lengths(tokens, at);
        }

        @Override
        public Set<String> firsts() {
            return tree.firsts();
        }

        @Override
        public boolean isOptional() {
            return false;
        }
    }

    /// One after the other.
    record Sequence(List<Pattern> parts) implements Pattern {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public long lengths(List<Token> tokens, int at) {
            long reached = 1;
            for (Pattern part : parts) {
                long next = 0;
                for (long rest = reached; rest != 0; rest &= rest - 1) {
                    int taken = Long.numberOfTrailingZeros(rest);
                    next |= taken > LONGEST ? 0 : part.lengths(tokens, at + taken) << taken;
                }
                reached = next;
                if (reached == 0) {
                    return 0;
                }
            }
            return reached;
        }

        @Override
        public Set<String> firsts() {
            Set<String> firsts = new java.util.HashSet<>();
            for (Pattern part : parts) {
                firsts.addAll(part.firsts());
                if (!part.isOptional()) {
                    break;
                }
            }
            return firsts;
        }

        @Override
        public boolean isOptional() {
            return parts.stream().allMatch(Pattern::isOptional);
        }
    }

    /// Either of several ways.
    record Choice(List<Pattern> ways) implements Pattern {
        public Choice {
            ways = List.copyOf(ways);
        }

        @Override
        public long lengths(List<Token> tokens, int at) {
            long all = 0;
            for (Pattern way : ways) {
                all |= way.lengths(tokens, at);
            }
            return all;
        }

        @Override
        public Set<String> firsts() {
            Set<String> firsts = new java.util.HashSet<>();
            ways.forEach(w -> firsts.addAll(w.firsts()));
            return firsts;
        }

        @Override
        public boolean isOptional() {
            return ways.stream().anyMatch(Pattern::isOptional);
        }
    }

    /// May be left out.
    record Maybe(Pattern part) implements Pattern {
        @Override
        public long lengths(List<Token> tokens, int at) {
            return part.lengths(tokens, at) | 1;
        }

        @Override
        public Set<String> firsts() {
            return part.firsts();
        }

        @Override
        public boolean isOptional() {
            return true;
        }
    }
}
