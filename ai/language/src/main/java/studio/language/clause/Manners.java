package studio.language.clause;

import java.util.List;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Item;
import studio.language.words.Token;

/// Adverbs of manner that no rule knows ("triumphantly") are told by their ending and say nothing that can be staged.
final class Manners {
    private static final Set<String> NOUNS = Set.of(
            "family",
            "butterfly",
            "dragonfly",
            "firefly",
            "fly",
            "housefly",
            "jelly",
            "lily",
            "belly",
            "bully",
            "ally",
            "italy",
            "july",
            "dolly",
            "trolley",
            "assembly",
            "monopoly",
            "potbelly",
            "ugly",
            "curly",
            "wooly",
            "woolly",
            "elderly",
            "friendly",
            "lovely",
            "silly",
            "holly",
            "rally",
            "supply",
            "reply",
            "apply",
            "multiply",
            "smelly",
            "early",
            "only",
            "daily",
            "holy",
            "chilly",
            "hilly",
            "gnarly",
            "prickly",
            "bubbly",
            "wobbly",
            "frilly",
            "ghostly",
            "sally",
            "emily",
            "molly",
            "kelly",
            "billy",
            "tally",
            "gully",
            "comply",
            "rely",
            "imply",
            "homely",
            "lively",
            "visually");

    private Manners() {}

    static List<Item> silenced(List<Item> items) {
        return items.stream().map(Manners::silenced).toList();
    }

    private static Item silenced(Item item) {
        boolean manner = item.concept() instanceof Concept.Word(var token)
                && token.kind() == Token.Kind.WORD
                && token.word().length() > 4
                && token.word().endsWith("ly")
                && !token.capital()
                && !NOUNS.contains(token.word());
        return manner ? new Item(item.from(), item.to(), new Concept.Silent(), item.derivation()) : item;
    }
}
