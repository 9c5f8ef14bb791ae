package studio.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Credits as lines of text: each maker with their works, and where the licences can be read.
public final class CreditsText {
    /// Where the licences stand that packs come under.
    private static final List<Licence> LICENCES = List.of(
            new Licence("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
            new Licence("CC-BY-3.0", "https://creativecommons.org/licenses/by/3.0/"),
            new Licence("CC-BY-3.0-US", "https://creativecommons.org/licenses/by/3.0/us/"),
            new Licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
            new Licence("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0"));

    private record Licence(String name, String address) {}

    private record Maker(String name, String licence) {}

    private CreditsText() {}

    /// A line for each maker and licence, in the order of first mention:
    /// `Jay-Artist (CC-BY-3.0): Bath, Boiler, Book`.
    public static List<String> byMaker(Collection<Credit> credits) {
        Map<Maker, Set<String>> works = new LinkedHashMap<>();
        for (Credit credit : credits) {
            Set<String> of =
                    works.computeIfAbsent(new Maker(credit.maker(), credit.licence()), maker -> new LinkedHashSet<>());
            if (!credit.work().isEmpty()) {
                of.add(credit.work());
            }
        }
        List<String> lines = new ArrayList<>();
        works.forEach((maker, of) -> lines.add((maker.name().isEmpty() ? "maker not stated" : maker.name()) + " ("
                + maker.licence() + ")" + (of.isEmpty() ? "" : ": " + String.join(", ", of))));
        return lines;
    }

    /// The text that goes beside a movie; empty when nothing of other makers is in it.
    public static List<String> of(Collection<Credit> credits) {
        if (credits.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("This movie shows works of other makers, adapted:", ""));
        lines.addAll(byMaker(credits));
        lines.add("");
        for (Licence licence : LICENCES) {
            if (credits.stream().anyMatch(credit -> credit.licence().equals(licence.name()))) {
                lines.add(licence.name() + ": " + licence.address());
            }
        }
        return lines;
    }
}
