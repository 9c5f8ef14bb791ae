package studio.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import studio.cli.desk.Remembered;
import studio.cli.desk.User;
import studio.storage.user.UserStore;

/// Gives the options that were not typed the values that the user prefers. Preferences are read when a command that has
/// such options is really run.
final class Preferred implements IDefaultValueProvider {
    private final User user;
    private Optional<List<UserStore.Preference>> read = Optional.empty();

    Preferred(User user) {
        this.user = user;
    }

    /// The preferred value, or what the option says of itself.
    @Override
    public String defaultValue(ArgSpec argument) {
        return preference(argument).flatMap(this::value).orElse(argument.defaultValue());
    }

    private static Optional<Preference> preference(ArgSpec argument) {
        return argument instanceof OptionSpec option ? Preference.behind(option.longestName()) : Optional.empty();
    }

    /// A value that would not fit any more, from another version of the studio, counts as none.
    private Optional<String> value(Preference preference) {
        return all().stream()
                .filter(p -> p.name().equals(preference.typed()))
                .map(UserStore.Preference::value)
                .filter(value -> preference.complaint(value).isEmpty())
                .findFirst();
    }

    private List<UserStore.Preference> all() {
        List<UserStore.Preference> all = read.orElseGet(() -> new Remembered(user).preferences());
        read = Optional.of(all);
        return all;
    }
}
