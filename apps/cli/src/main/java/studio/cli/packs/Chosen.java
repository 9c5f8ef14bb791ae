package studio.cli.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studio.packs.Pack;
import studio.packs.Packs;
import studio.scene.Problem;

/// The packs that somebody named.
sealed interface Chosen {
    /// All names are names of packs.
    record Known(List<Pack> packs) implements Chosen {
        public Known {
            packs = List.copyOf(packs);
        }
    }

    /// One is not.
    record Unknown(Problem problem) implements Chosen {}

    /// Each pack once, in the order of their names as typed.
    static Chosen of(List<String> names, Packs packs) {
        List<Pack> chosen = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            var pack = packs.named(name);
            if (pack.isEmpty()) {
                return new Unknown(unknown(name, packs));
            }
            chosen.add(pack.get());
        }
        return new Known(chosen);
    }

    private static Problem unknown(String name, Packs packs) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        return Problem.user(
                "packs.unknown",
                "There is no pack called " + shown.substring(0, Math.min(60, shown.length())) + ".",
                "The packs are: " + packs.all().stream().map(Pack::name).collect(Collectors.joining(", ")) + ".");
    }
}
