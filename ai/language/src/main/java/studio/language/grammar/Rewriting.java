package studio.language.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.language.Derivation;
import studio.language.words.Token;

/// Runs rules over tokens: at each place the longest match wins, among equals the rule named first.
/// Rules are found by the first word they can take, so that a text costs what it says and not what the grammar knows.
public final class Rewriting {
    private final Map<String, List<Rule>> byFirst = new HashMap<>();

    public Rewriting(List<Rule> rules) {
        for (Rule rule : rules) {
            if (rule.pattern().isOptional()) {
                throw new IllegalArgumentException("a pattern that takes nothing: " + rule.name());
            }
            for (String first : rule.pattern().firsts()) {
                byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(rule);
            }
        }
    }

    /// The text as concepts; words that no rule takes stand for themselves.
    public List<Item> items(List<Token> tokens) {
        List<Item> items = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            Item item = itemAt(tokens, at);
            items.add(item);
            at = item.to();
        }
        return items;
    }

    /// What the rules make of the words from `at` on, the longest first; empty where none takes them.
    public Optional<Item> at(List<Token> tokens, int at) {
        Optional<Item> best = Optional.empty();
        for (Rule rule : rulesFor(tokens.get(at))) {
            best = longer(best, rule, tokens, at);
        }
        return best;
    }

    private Item itemAt(List<Token> tokens, int at) {
        return at(tokens, at).orElseGet(() -> {
            Token token = tokens.get(at);
            return new Item(at, at + 1, new Concept.Word(token), new Derivation("word", token.word(), List.of()));
        });
    }

    private List<Rule> rulesFor(Token token) {
        List<Rule> rules = byFirst.getOrDefault(token.word(), List.of());
        return switch (token.kind()) {
            case QUOTE, OTHER -> List.of();
            case NUMBER ->
                Stream.concat(rules.stream(), byFirst.getOrDefault("0", List.of()).stream())
                        .toList();
            case WORD, COMMA, STOP -> rules;
        };
    }

    /// The item that a rule makes at a place, when it takes more words than the best so far.
    private static Optional<Item> longer(Optional<Item> best, Rule rule, List<Token> tokens, int at) {
        long lengths = rule.pattern().lengths(tokens, at) & ~1L;
        int beat = best.map(b -> b.to() - at).orElse(0);
        while (lengths != 0) {
            int length = 63 - Long.numberOfLeadingZeros(lengths);
            if (length <= beat) {
                return best;
            }
            Match match = new Match(tokens, at, at + length);
            Optional<Concept> concept = rule.production().of(match);
            if (concept.isPresent()) {
                return Optional.of(
                        new Item(at, at + length, concept.get(), new Derivation(rule.name(), match.text(), List.of())));
            }
            lengths &= ~(1L << length);
        }
        return best;
    }
}
