package studio.direction.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.direction.Brief;
import studio.direction.Catalogue;
import studio.direction.Claim;
import studio.direction.Decision;
import studio.direction.survey.Look;
import studio.direction.survey.Piece;
import studio.direction.survey.Standpoint;
import studio.direction.survey.Survey;
import studio.math.Seed;
import studio.render.Library;
import studio.scene.Node;
import studio.scene.Pins;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.Outcome;
import studio.scene.command.StageCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.term.NodeId;

/// An edit being planned: the scene as it will be so far, the commands that lead there, and what was claimed and noted
/// on the way. Mutable, and known to this package alone.
final class Draft {
    private static final int TITLE = 120;

    final Catalogue catalogue;
    final Library library;
    final Brief brief;
    final EditContext context;
    final Seed seed;
    private Scene scene;
    private Optional<Survey> survey = Optional.empty();
    private final List<Command> commands = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Integer> wishes = new ArrayList<>();
    private final List<String> substitutes = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final List<Decision> decisions = new ArrayList<>();
    private List<NodeId> spoken = List.of();
    private final Set<NodeId> about = new LinkedHashSet<>();

    /// Which of the wishes is being planned.
    int wish;

    /// Whether the words say that pins shall not stop it.
    boolean insists;

    Draft(Catalogue catalogue, Library library, Brief brief, EditContext context, Scene scene, Survey survey) {
        this.catalogue = catalogue;
        this.library = library;
        this.brief = brief;
        this.context = context;
        this.scene = scene;
        this.survey = Optional.of(survey);
        this.seed = new Seed(brief.seed()).derive("edit");
    }

    Scene scene() {
        return scene;
    }

    /// The scene as it will be, measured.
    Survey survey() {
        Survey known = survey.orElseGet(() -> Survey.of(scene, library, context.frame()));
        survey = Optional.of(known);
        return known;
    }

    Standpoint standpoint() {
        return new Standpoint(survey().view());
    }

    Look look() {
        return new Look(survey());
    }

    /// A piece as it stands after what was done so far.
    Piece now(Piece piece) {
        return survey().piece(piece.id()).orElse(piece);
    }

    /// Adds a command; one that the scene refuses is noted and left out.
    boolean apply(Command command) {
        return switch (command.applyTo(scene)) {
            case Outcome.Applied(Scene next) -> {
                survey = survey.flatMap(s -> surveyed(s, next, command));
                scene = next;
                commands.add(command);
                yield true;
            }
            case Outcome.Rejected(var problem) -> {
                note(problem.sentence());
                yield false;
            }
        };
    }

    /// What is measured of the next scene from what is known of this one, where a command changes one node alone.
    private Optional<Survey> surveyed(Survey known, Scene next, Command command) {
        return switch (command) {
            case NodeCommand.Add(Node node) -> Optional.of(known.after(next, node.id(), context.frame()));
            case NodeCommand.Place c -> Optional.of(known.after(next, c.id(), context.frame()));
            case NodeCommand.Become c -> Optional.of(known.after(next, c.id(), context.frame()));
            case NodeCommand.Tag c -> Optional.of(known.after(next, c.id(), context.frame()));
            case NodeCommand.Rename c -> Optional.of(known.after(next, c.id(), context.frame()));
            case NodeCommand.Show c -> Optional.of(known.after(next, c.id(), context.frame()));
            case NodeCommand.Remove(NodeId id) ->
                scene.nodes().childrenOf(id).findAny().isPresent()
                        ? Optional.empty()
                        : Optional.of(known.after(next, id, context.frame()));
            case NodeCommand.Reparent c -> Optional.empty();
            case StageCommand c -> Optional.of(known.retimed(next));
            case TimelineCommand c -> Optional.of(known.retimed(next));
            case Batch batch -> Optional.empty();
        };
    }

    void claim(String sentence, String test, List<NodeId> nodes, String wanted) {
        claims.add(new Claim(sentence, test, nodes, wanted));
        wishes.add(wish);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    void substitute(String sentence) {
        substitutes.add(sentence);
    }

    void decide(String topic, String chosen, String because) {
        decisions.add(new Decision(topic, chosen, because, List.of()));
    }

    /// What the words now speak of.
    void speakOf(List<NodeId> nodes) {
        spoken = List.copyOf(nodes);
        about.addAll(nodes);
    }

    /// What this sentence last spoke of.
    List<NodeId> spoken() {
        return spoken;
    }

    /// Whether a property of a node may be changed. When a person pinned it, and the words do not say otherwise, it may
    /// not: that is noted, and claimed as something that will not hold.
    boolean mayChange(Piece piece, Pins.Property property) {
        if (!scene.pins().holds(piece.id(), property)) {
            return true;
        }
        if (insists) {
            return true;
        }
        note("The " + piece.name() + " is pinned and " + stays(property) + ".");
        claim("the " + piece.name() + " changes", "unpinned", List.of(piece.id()), property.name());
        return false;
    }

    /// Lets go of the pins of a node while something is changed, and holds them again.
    void freed(Piece piece, Runnable change) {
        List<Pins.Pin> held = insists
                ? scene.pins().list().stream()
                        .filter(p -> p.node().equals(piece.id()))
                        .toList()
                : List.of();
        held.forEach(p -> apply(new StageCommand.Unpin(p)));
        change.run();
        held.stream().filter(p -> scene.node(p.node()).isPresent()).forEach(p -> apply(new StageCommand.Pin(p)));
    }

    private static String stays(Pins.Property property) {
        return switch (property) {
            case TRANSFORM -> "stays where it is";
            case MATERIAL -> "keeps its look";
            case CONTENT -> "stays what it is";
            case VISIBILITY -> "stays as visible as it is";
            case ANIMATION -> "keeps its motion";
        };
    }

    /// The next free id of a letter: n7 after n6.
    NodeId freeId(String letter) {
        int next = 1;
        for (Piece piece : survey().pieces()) {
            String id = piece.id().value();
            boolean own = id.startsWith(letter)
                    && id.length() > letter.length()
                    && id.length() < letter.length() + 8
                    && id.substring(letter.length()).chars().allMatch(c -> c >= '0' && c <= '9');
            next = own ? Math.max(next, Integer.parseInt(id.substring(letter.length())) + 1) : next;
        }
        return new NodeId(letter + next);
    }

    EditPlan plan(String words) {
        String title = words.length() <= TITLE ? words : words.substring(0, TITLE - 1) + "…";
        List<NodeId> mentioned = spoken.isEmpty()
                ? List.of()
                : about.stream().filter(id -> scene.node(id).isPresent()).toList();
        return new EditPlan(
                new Batch(title, commands), claims, wishes, substitutes, List.copyOf(notes), mentioned, decisions);
    }
}
