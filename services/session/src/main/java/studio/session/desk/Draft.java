package studio.session.desk;

import java.util.List;
import studio.direction.Claim;
import studio.direction.Decision;
import studio.direction.Question;
import studio.direction.Receipt;
import studio.scene.Scene;
import studio.scene.difference.Difference;
import studio.scene.term.NodeId;

/// A change as it would be, before anybody accepts it.
///
/// @param base number of the snapshot that it was planned on
/// @param words what was said
/// @param claims what the words promise; accepting in part names some of them by their index
/// @param difference what would be otherwise than now
/// @param after the scene as it would be
/// @param receipts each claim, measured on that scene
/// @param substitutes sentences that name each stand-in
/// @param notes what would be done otherwise than said, or not done
/// @param questions what the words left open, with the choice that was taken
/// @param mentioned what it is about, for the pronouns of the next words
public record Draft(
        long base,
        String words,
        Planned planned,
        List<Claim> claims,
        Difference difference,
        Scene after,
        List<Receipt> receipts,
        List<String> substitutes,
        List<String> notes,
        List<Question> questions,
        List<NodeId> mentioned,
        List<Decision> decisions) {
    public Draft {
        claims = List.copyOf(claims);
        receipts = List.copyOf(receipts);
        substitutes = List.copyOf(substitutes);
        notes = List.copyOf(notes);
        questions = List.copyOf(questions);
        mentioned = List.copyOf(mentioned);
        decisions = List.copyOf(decisions);
    }
}
