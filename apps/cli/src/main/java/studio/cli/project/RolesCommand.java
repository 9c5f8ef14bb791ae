package studio.cli.project;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.scene.Problem;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;
import studio.storage.table.Role;
import studio.storage.table.RoleRows;
import studio.wire.json.Pen;

/// `studio project roles`: who may come in through other doors than the owner's own machine.
@Command(
        name = "roles",
        mixinStandardHelpOptions = true,
        description = "Say who may look at a project, edit it or own it through other doors; grant and revoke that.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio project roles \"My Movie\" list",
            "  ./studio project roles \"My Movie\" grant Ada edit",
            "  ./studio project roles \"My Movie\" revoke Ada"
        })
final class RolesCommand implements Callable<Integer> {
    /// What to do.
    enum Deed {
        LIST,
        GRANT,
        REVOKE
    }

    private final Console console;
    private final User user;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProjectArgument project;

    @Parameters(index = "1", paramLabel = "list|grant|revoke", description = "What to do.")
    private Deed deed = Deed.LIST;

    @Parameters(index = "2..*", arity = "0..2", paramLabel = "NAME ROLE", description = "Who; and look, edit or own.")
    private List<String> rest = List.of();

    @Mixin
    private Told told = new Told();

    RolesCommand(Console console, User user) {
        this.console = console;
        this.user = user;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        int wanted = deed == Deed.LIST ? 0 : deed == Deed.GRANT ? 2 : 1;
        if (rest.size() != wanted) {
            throw new ParameterException(spec.commandLine(), "Say: list, grant NAME look|edit|own, or revoke NAME.");
        }
        switch (deed) {
            case LIST -> list();
            case GRANT -> grant(rest.get(0), role(rest.get(1)));
            case REVOKE -> revoke(rest.get(0));
        }
        return Exit.DONE;
    }

    private Role role(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "look" -> Role.LOOK;
            case "edit" -> Role.EDIT;
            case "own" -> Role.OWN;
            default ->
                throw new ParameterException(spec.commandLine(), "'" + word + "' is no role: say look, edit or own.");
        };
    }

    private void list() throws StorageFailure {
        try (ProjectStore store = project.look()) {
            List<RoleRows.Granted> all = new RoleRows(store.database()).all();
            if (told.isJson()) {
                told.say(console, "", all, (pen, a) -> pen.objects("roles", a, RolesCommand::fields));
            } else {
                all.forEach(g -> console.data()
                        .println(Shown.line(g.name()) + "  " + word(g.role()) + "  since "
                                + Shown.time(g.since(), user.zone())));
            }
            if (all.isEmpty()) {
                console.say("Nobody but you may come in.");
            }
        }
    }

    private void grant(String name, Role role) throws StorageFailure {
        try (ProjectStore store = project.write("roles")) {
            String token = new RoleRows(store.database()).grant(name, role, user.clock());
            console.say(
                    Shown.line(name) + " may " + word(role) + ". This token is shown once; whoever has it comes in:");
            told.say(console, token, token, (pen, t) -> {
                pen.text("name", name);
                pen.text("role", word(role));
                pen.text("token", t);
            });
        }
    }

    private void revoke(String name) throws StorageFailure {
        try (ProjectStore store = project.write("roles")) {
            if (!new RoleRows(store.database()).revoke(name)) {
                throw new StorageFailure(Problem.user(
                        "role.unknown",
                        "Nobody called \"" + Shown.line(name) + "\" has a role in this project.",
                        "See who has: ./studio project roles \"" + project.typed() + "\" list"));
            }
            told.say(console, Shown.line(name) + " may no longer come in.", name, (pen, n) -> pen.text("revoked", n));
        }
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static void fields(Pen pen, RoleRows.Granted granted) {
        pen.text("name", granted.name());
        pen.text("role", word(granted.role()));
        pen.text("since", granted.since());
    }
}
