package studio.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.Remembered;
import studio.cli.desk.User;
import studio.storage.disk.StorageFailure;
import studio.storage.user.UserStore;
import studio.wire.json.Pen;

/// `studio preferences`: what is taken where an option is not given.
@Command(
        name = "preferences",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|set|reset",
        description = "Show and change what commands take where an option is not given.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio preferences list",
            "  ./studio preferences set size 1080p",
            "  ./studio preferences reset size"
        })
final class PreferencesCommand implements Runnable {
    private final Console console;
    private final User user;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    PreferencesCommand(Console console, User user) {
        this.console = console;
        this.user = user;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: list, set NAME VALUE, or reset NAME.");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Show all, with what is allowed.")
    int list(@Option(names = "--json", description = "Print one line of JSON.") boolean json) {
        List<UserStore.Preference> kept = new Remembered(user).preferences();
        List<Preference> all = List.of(Preference.values());
        if (json) {
            console.data()
                    .println(Pen.line(
                            all,
                            (pen, a) -> pen.objects("preferences", a, (p, preference) -> fields(p, preference, kept))));
        } else {
            all.forEach(preference -> show(preference, kept));
        }
        return Exit.DONE;
    }

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description = "Prefer a value.",
            footer = {"", "Example: ./studio preferences set quality standard"})
    int set(
            @Parameters(paramLabel = "NAME", description = "seed, size, fps, quality, projects or packs.fetch.")
                    String name,
            @Parameters(paramLabel = "VALUE", description = "See ./studio preferences list.") String value)
            throws StorageFailure {
        Preference preference = named(name);
        Optional<String> complaint = preference.complaint(value);
        if (complaint.isPresent()) {
            throw new ParameterException(spec.commandLine(), complaint.get());
        }
        try (UserStore store = new Remembered(user).store()) {
            store.prefer(preference.typed(), value);
        }
        console.say(preference.typed() + " is " + value + " from now on.");
        return Exit.DONE;
    }

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = "Go back to the usual value.",
            footer = {"", "Example: ./studio preferences reset quality"})
    int reset(
            @Parameters(paramLabel = "NAME", description = "seed, size, fps, quality, projects or packs.fetch.")
                    String name)
            throws StorageFailure {
        Preference preference = named(name);
        try (UserStore store = new Remembered(user).store()) {
            store.forget(preference.typed());
        }
        console.say(preference.typed() + " is " + preference.usual() + " again.");
        return Exit.DONE;
    }

    private Preference named(String name) {
        return Preference.named(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "'" + name + "' is no preference: say " + Preference.names() + "."));
    }

    private static Optional<String> value(Preference preference, List<UserStore.Preference> kept) {
        return kept.stream()
                .filter(p -> p.name().equals(preference.typed()))
                .map(UserStore.Preference::value)
                .findFirst();
    }

    private void show(Preference preference, List<UserStore.Preference> kept) {
        Optional<String> value = value(preference, kept);
        console.data()
                .println(String.format(
                        Locale.ROOT,
                        "%-11s %s%s",
                        preference.typed(),
                        value.orElse(preference.usual()),
                        value.isPresent() ? "  (usual: " + preference.usual() + ")" : ""));
        console.data().println("            " + preference.about() + " Allowed: " + preference.allowed() + ".");
    }

    private static void fields(Pen pen, Preference preference, List<UserStore.Preference> kept) {
        pen.text("name", preference.typed());
        pen.text("value", value(preference, kept).orElse(preference.usual()));
        pen.flag("set", value(preference, kept).isPresent());
        pen.text("usual", preference.usual());
        pen.text("allowed", preference.allowed());
        pen.text("about", preference.about());
    }
}
