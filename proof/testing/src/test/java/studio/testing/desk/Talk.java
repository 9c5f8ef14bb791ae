package studio.testing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.direction.Brief;
import studio.direction.Receipt;
import studio.launch.Studio;
import studio.scene.Node;
import studio.scene.Scene;
import studio.session.Session;
import studio.session.desk.Accepted;
import studio.session.desk.Desk;
import studio.session.desk.Draft;
import studio.session.desk.Reaction;
import studio.storage.ProjectStore;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.lock.Holder;

/// A talk with a project in a folder of its own, whose things all are made by code.
final class Talk implements AutoCloseable {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Studio STUDIO = Studio.madeByCode();

    private final ProjectFolder folder;
    private Session session;
    private Desk desk;

    private Talk(ProjectFolder folder, Session session) {
        this.folder = folder;
        this.session = session;
        this.desk = desk(session);
    }

    static Talk in(Path root) throws StorageFailure {
        ProjectFolder folder = new ProjectFolder(root.resolve("Talk"));
        ProjectStore.create(folder, "Talk", "test", Optional.empty(), CLOCK);
        return new Talk(folder, open(folder));
    }

    /// Closes the project and opens it again; what "it" was is forgotten.
    Talk reopened() throws StorageFailure {
        session.close();
        session = open(folder);
        desk = desk(session);
        return this;
    }

    /// Says something and accepts whatever is drafted.
    Talk say(String words) {
        switch (desk.say(words)) {
            case Reaction.Drafted(Draft draft) -> desk.accept(draft);
            case Reaction.Moved moved -> {}
            case Reaction.Selected selected -> {}
            case Reaction reaction -> throw new AssertionError(words + ": " + reaction);
        }
        return this;
    }

    Draft draft(String words) {
        return ((Reaction.Drafted) desk.say(words)).draft();
    }

    Accepted accept(Draft draft) {
        return desk.accept(draft);
    }

    /// Accepts the claims whose sentences hold one of these words.
    Accepted accept(Draft draft, String... words) {
        Set<Integer> wanted = java.util.stream.IntStream.range(0, draft.claims().size())
                .filter(i -> List.of(words).stream()
                        .anyMatch(w -> draft.claims().get(i).sentence().contains(w)))
                .boxed()
                .collect(Collectors.toSet());
        return desk.accept(draft, wanted);
    }

    Reaction answer(String words) {
        return desk.say(words);
    }

    Scene scene() {
        return session.snapshot().scene();
    }

    long change() {
        return session.snapshot().change();
    }

    Session session() {
        return session;
    }

    /// The things and people that words asked for, by name, in order.
    String asked() {
        return String.join(
                " ",
                scene().nodes().stream()
                        .filter(n -> n.has("asked"))
                        .map(Node::name)
                        .toList());
    }

    Node thing(String name) {
        return scene().nodes().stream()
                .filter(n -> n.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + asked()));
    }

    static void held(Accepted accepted) {
        assertThat(accepted)
                .isInstanceOfSatisfying(
                        Accepted.Done.class, done -> assertThat(done.receipts()).allMatch(Receipt::held));
    }

    private static Session open(ProjectFolder folder) throws StorageFailure {
        return Session.open(folder, Optional.empty(), Holder.here("test", CLOCK), CLOCK);
    }

    private static Desk desk(Session session) {
        return new Desk(session, STUDIO.catalogue(), STUDIO.library(), Brief.DEFAULT);
    }

    @Override
    public void close() throws StorageFailure {
        session.close();
    }
}
