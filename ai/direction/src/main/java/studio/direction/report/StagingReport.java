package studio.direction.report;

import java.util.List;
import studio.direction.Question;
import studio.direction.Receipt;

/// What the studio understood and staged for one prompt (version 1 of the report).
///
/// @param id whatever the caller gave to tell prompts apart
/// @param reply "proposed", "asks" or "not_understood"
/// @param duration in seconds
/// @param width of the frame in pixels
/// @param height of the frame in pixels
/// @param moments nine or more in every shot, evenly spaced, its first and last frame included
/// @param playback "normal", "slow_motion" or "time_lapse"
public record StagingReport(
        String id,
        String prompt,
        String reply,
        double duration,
        long seed,
        int width,
        int height,
        List<ReportedEntity> entities,
        List<Moment> moments,
        List<ReportedShot> shots,
        List<ReportedAction> actions,
        List<ReportedChange> changes,
        String place,
        String timeOfDay,
        String weather,
        List<String> style,
        String playback,
        List<Receipt> receipts,
        List<Question> questions,
        Millis millis) {
    public StagingReport {
        entities = List.copyOf(entities);
        moments = List.copyOf(moments);
        shots = List.copyOf(shots);
        actions = List.copyOf(actions);
        changes = List.copyOf(changes);
        style = List.copyOf(style);
        receipts = List.copyOf(receipts);
        questions = List.copyOf(questions);
    }

    /// The same report with the times filled in by whoever held the clock.
    public StagingReport timed(Millis measured) {
        return new StagingReport(
                id, prompt, reply, duration, seed, width, height, entities, moments, shots, actions, changes, place,
                timeOfDay, weather, style, playback, receipts, questions, measured);
    }
}
