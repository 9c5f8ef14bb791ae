package studio.cli;

import java.util.List;
import studio.direction.Brief;
import studio.direction.Proposal;
import studio.direction.report.StagingReport;
import studio.language.Reading;
import studio.scene.Problem;
import studio.scene.Scene;

/// What became of a sentence.
sealed interface Take {
    /// It was staged: the scene, and its report with receipts measured.
    record Staged(Reading reading, Brief brief, Proposal proposal, Scene scene, StagingReport report) implements Take {}

    /// Nothing that could be shown was understood.
    record NotUnderstood(Reading reading, String span, List<String> suggestions, StagingReport report)
            implements Take {}

    /// The director's own commands were refused: a fault of ours, told as a problem.
    record Refused(Reading reading, Problem problem) implements Take {}
}
