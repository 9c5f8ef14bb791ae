package studio.session.desk;

import java.util.List;
import studio.direction.Receipt;
import studio.scene.Problem;

/// What became of a draft that was accepted.
public sealed interface Accepted {
    /// It is done, and on the disk.
    ///
    /// @param step its number in the history
    /// @param receipts each claim, measured on the scene as it is now
    /// @param substitutes sentences that name each stand-in
    /// @param notes what was done otherwise than said, or not done
    record Done(long step, List<Receipt> receipts, List<String> substitutes, List<String> notes) implements Accepted {
        public Done {
            receipts = List.copyOf(receipts);
            substitutes = List.copyOf(substitutes);
            notes = List.copyOf(notes);
        }
    }

    /// It would change nothing, so it is no step.
    ///
    /// @param receipts each claim, measured on the scene as it is
    /// @param notes why nothing was to be done
    record Unchanged(List<Receipt> receipts, List<String> notes) implements Accepted {
        public Unchanged {
            receipts = List.copyOf(receipts);
            notes = List.copyOf(notes);
        }
    }

    /// Nothing changed, because it could not.
    record Refused(Problem problem) implements Accepted {}
}
