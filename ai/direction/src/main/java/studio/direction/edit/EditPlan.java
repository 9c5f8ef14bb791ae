package studio.direction.edit;

import java.util.List;
import studio.direction.Claim;
import studio.direction.Decision;
import studio.scene.command.Batch;
import studio.scene.term.NodeId;

/// An edit, ready to be applied to the scene it was planned on as one undo step.
///
/// @param claims what the words promise about the result, to be measured by [EditReceipts]
/// @param wishes for each claim, the index of the wish it comes from: to accept in part, plan again from
///     [studio.language.edit.EditReading#only]
/// @param substitutes sentences that name each stand-in
/// @param notes sentences about what was done otherwise than said, or not done
/// @param mentioned what it was about, for the pronouns of the next words
public record EditPlan(
        Batch batch,
        List<Claim> claims,
        List<Integer> wishes,
        List<String> substitutes,
        List<String> notes,
        List<NodeId> mentioned,
        List<Decision> decisions) {
    public EditPlan {
        claims = List.copyOf(claims);
        wishes = List.copyOf(wishes);
        substitutes = List.copyOf(substitutes);
        notes = List.copyOf(notes);
        mentioned = List.copyOf(mentioned);
        decisions = List.copyOf(decisions);
        if (claims.size() != wishes.size()) {
            throw new IllegalArgumentException("every claim comes from a wish");
        }
    }
}
