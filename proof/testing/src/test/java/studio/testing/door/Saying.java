package studio.testing.door;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import studio.direction.Receipt;
import studio.math.Transform;
import studio.scene.Node;
import studio.scene.command.NodeCommand;
import studio.scene.content.Group;
import studio.scene.history.Cause;
import studio.scene.term.NodeId;
import studio.session.Session;
import studio.session.Submission;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.lock.Holder;
import studio.storage.table.ReceiptRows;

/// A step that words caused, put into a project as the studio would.
final class Saying {
    private Saying() {}

    static void in(ProjectFolder folder, String words) throws StorageFailure {
        InstantSource clock = InstantSource.system();
        try (Session session = Session.open(folder, Optional.empty(), Holder.here("test", clock), clock)) {
            NodeId id = new NodeId("said" + session.snapshot().change());
            Node node = Node.of(id, words, Transform.IDENTITY, new Group());
            session.submit(Submission.of(session.snapshot(), new NodeCommand.Add(node), Cause.said(words)))
                    .join();
            session.errand((store, now) -> {
                        List<Receipt> receipts = List.of(new Receipt(words + " is there", true, "1 seen"));
                        new ReceiptRows(store.database()).keep(now.head(), receipts);
                        return now;
                    })
                    .join();
        }
    }
}
