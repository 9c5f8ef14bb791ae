package studio.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import studio.cli.desk.Console;
import studio.cli.desk.FetchRule;
import studio.cli.desk.Stoppable;
import studio.cli.packs.PackProgress;
import studio.packs.Availability;
import studio.packs.Pack;
import studio.packs.PackShelf;
import studio.packs.Packs;
import studio.packs.PeopleShelf;

/// Calls for the packs that people need, when words first need people: says what is going to be fetched, how large it
/// is, and how to prevent it, before anything is.
final class Calling {
    private static final List<Pack> NEEDED = List.of(PackShelf.MOTION, PackShelf.PEOPLE);
    private static final int LONGEST_ANSWER = 200;

    private final Packs packs;
    private final Console console;
    private final InputStream answers;

    Calling(Packs packs, Console console, InputStream answers) {
        this.packs = packs;
        this.console = console;
        this.answers = answers;
    }

    PeopleShelf open(Supplier<FetchRule> rule) {
        List<Pack> missing = NEEDED.stream().filter(this::isMissing).toList();
        if (missing.isEmpty()) {
            return PeopleShelf.openOffline(packs);
        }
        boolean wanted = switch (rule.get()) {
            case NEVER -> refused();
            case ALWAYS -> told(missing);
            case ASK -> !console.interactive() ? told(missing) : asked(missing);
        };
        return wanted ? fetched() : PeopleShelf.openOffline(packs);
    }

    private PeopleShelf fetched() {
        return Stoppable.during(() -> {
            PeopleShelf opened = PeopleShelf.open(packs, new PackProgress(console));
            console.endRewriting();
            return opened;
        });
    }

    private boolean isMissing(Pack pack) {
        return switch (packs.look(pack)) {
            case Availability.Ready ready -> false;
            case Availability.Missing missing -> true;
        };
    }

    private boolean refused() {
        console.say("Nothing is fetched: the preference " + FetchRule.PREFERENCE + " says never.");
        return false;
    }

    private boolean told(List<Pack> missing) {
        console.say("People need " + what(missing) + ", fetched once. (To prevent that: ./studio preferences set "
                + FetchRule.PREFERENCE + " never)");
        return true;
    }

    private boolean asked(List<Pack> missing) {
        console.say("People need " + what(missing) + ", fetched once. Fetch now? [Y/n]");
        String answer = line().strip().toLowerCase(Locale.ROOT);
        return answer.isEmpty() || answer.startsWith("y");
    }

    private static String what(List<Pack> missing) {
        long bytes = missing.stream().mapToLong(Pack::archiveBytes).sum();
        String names = missing.stream().map(Pack::name).collect(Collectors.joining(" and "));
        return "the " + names + (missing.size() == 1 ? " pack" : " packs") + ", " + Pack.megabytes(bytes);
    }

    /// One line of what is typed, and nothing beyond it; nothing where it cannot be read.
    private String line() {
        StringBuilder line = new StringBuilder();
        try {
            for (int b = answers.read(); b >= 0 && b != '\n' && line.length() < LONGEST_ANSWER; b = answers.read()) {
                line.append(new String(new byte[] {(byte) b}, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            return "n";
        }
        return line.toString();
    }
}
