package studio.session.desk;

import studio.direction.Proposal;
import studio.direction.edit.EditPlan;
import studio.language.Reading;
import studio.language.edit.EditReading;
import studio.scene.command.Batch;

/// How a draft came about: what is planned again when the project moves on, or when only a part is accepted.
public sealed interface Planned {
    /// The commands of the whole.
    Batch batch();

    /// Words about the scene as it is.
    record Edited(EditReading reading, EditPlan plan) implements Planned {
        @Override
        public Batch batch() {
            return plan.batch();
        }
    }

    /// A new staging.
    ///
    /// @param proposal with ids that are free in the scene
    /// @param batch from the scene as it is to the staged one
    record Staged(Reading reading, Proposal proposal, Batch batch) implements Planned {}
}
