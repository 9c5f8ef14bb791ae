package studio.direction;

import java.util.List;
import studio.scene.command.Batch;

/// A staging, ready to be applied to an empty scene as one undo step.
///
/// @param staged actions, changes and shots, for the report
/// @param substitutes sentences that name each stand-in
public record Proposal(
        Batch batch,
        List<Role> roles,
        List<Staged> staged,
        List<Claim> claims,
        List<String> substitutes,
        List<Question> questions,
        List<Decision> decisions) {
    public Proposal {
        roles = List.copyOf(roles);
        staged = List.copyOf(staged);
        claims = List.copyOf(claims);
        substitutes = List.copyOf(substitutes);
        questions = List.copyOf(questions);
        decisions = List.copyOf(decisions);
    }
}
