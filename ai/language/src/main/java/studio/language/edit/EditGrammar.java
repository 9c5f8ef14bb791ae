package studio.language.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.language.words.Numerals;

/// The one list of every rule of edits and questions. A new topic is a new file and a line here; of two rules that read
/// the same words the earlier one wins.
final class EditGrammar {
    static final List<EditRule> RULES = rules();

    private static final List<EditRule> ANYWHERE =
            RULES.stream().filter(r -> r.template().firsts().isEmpty()).toList();
    private static final Map<String, List<EditRule>> BY_FIRST = byFirst();

    private EditGrammar() {}

    /// The rules that may read a clause that begins with a word, in their order.
    static List<EditRule> rulesFor(String word) {
        return BY_FIRST.getOrDefault(word, ANYWHERE);
    }

    private static List<EditRule> rules() {
        List<EditRule> all = new ArrayList<>();
        all.addAll(FilmQuestions.RULES);
        all.addAll(CountQuestions.RULES);
        all.addAll(PlaceQuestions.RULES);
        all.addAll(LookQuestions.RULES);
        all.addAll(HistoryRules.RULES);
        all.addAll(LightRules.RULES);
        all.addAll(FilmRules.RULES);
        all.addAll(PinRules.RULES);
        all.addAll(ShowRules.RULES);
        all.addAll(RemoveRules.RULES);
        all.addAll(NameRules.RULES);
        all.addAll(TurnRules.RULES);
        all.addAll(MoveRules.RULES);
        all.addAll(ResizeRules.RULES);
        all.addAll(PaintRules.RULES);
        all.addAll(ReplaceRules.RULES);
        all.addAll(CopyRules.RULES);
        all.addAll(GroupRules.RULES);
        all.addAll(AddRules.RULES);
        all.addAll(SelectRules.RULES);
        return List.copyOf(all);
    }

    private static Map<String, List<EditRule>> byFirst() {
        Map<String, List<EditRule>> byFirst = new HashMap<>();
        for (EditRule rule : RULES) {
            for (String first : rule.template().firsts()) {
                byFirst.computeIfAbsent(first, f -> new ArrayList<>());
            }
        }
        byFirst.forEach((first, list) -> RULES.stream()
                .filter(r -> ANYWHERE.contains(r) || r.template().firsts().contains(first))
                .forEach(list::add));
        return byFirst;
    }

    /// Whether a word begins a rule, so that it needs no mending.
    static boolean begins(String word) {
        return BY_FIRST.containsKey(word)
                || Set.copyOf(Numerals.WORDS_AND_DIGITS).contains(word);
    }
}
