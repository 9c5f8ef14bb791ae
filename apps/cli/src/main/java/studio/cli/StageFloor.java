package studio.cli;

import java.util.List;
import studio.cli.desk.Console;
import studio.direction.Brief;
import studio.direction.Proposal;
import studio.direction.Receipt;
import studio.direction.Reply;
import studio.direction.plan.Director;
import studio.direction.receipt.Receipts;
import studio.direction.report.Millis;
import studio.direction.report.Moment;
import studio.direction.report.Reporter;
import studio.direction.report.StagingReport;
import studio.language.Reading;
import studio.language.reader.Reader;
import studio.scene.Scene;
import studio.scene.command.Outcome;

/// Where sentences become scenes: reads, directs, applies and measures, and holds the clock that those pure steps must
/// not see.
final class StageFloor {
    private static final double MILLION = 1e6;

    private final Reader reader = new Reader();
    private final Stock stock;
    private final Director director;
    private final Reporter reporter;

    StageFloor(Stock stock) {
        this.stock = stock;
        this.director = new Director(stock.catalogue(), stock.library());
        this.reporter = new Reporter(stock.library());
    }

    /// Stages a sentence for an empty scene.
    ///
    /// @param id what the caller calls it in reports
    Take take(String id, String words, Brief brief) {
        long start = System.nanoTime();
        Reading reading = reader.read(Words.fitting(words));
        long read = System.nanoTime();
        Reply reply = director.direct(reading, brief);
        long directed = System.nanoTime();
        return switch (reply) {
            case Reply.NotUnderstood no -> {
                StagingReport report = reporter.notUnderstood(id, reading, brief);
                yield new Take.NotUnderstood(
                        reading, no.span(), no.suggestions(), report.timed(millis(start, read, directed)));
            }
            case Reply.Proposed(Proposal proposal) ->
                switch (proposal.batch().applyTo(Scene.EMPTY)) {
                    case Outcome.Rejected(var problem) -> new Take.Refused(reading, problem);
                    case Outcome.Applied(Scene scene) -> {
                        List<Moment> moments = reporter.moments(proposal, scene, brief);
                        List<Receipt> receipts = Receipts.measure(proposal, moments);
                        StagingReport report = reporter.report(id, reading, proposal, scene, brief, moments, receipts);
                        yield new Take.Staged(
                                reading, brief, proposal, scene, report.timed(millis(start, read, directed)));
                    }
                };
        };
    }

    /// Fetches what the words need, and tells what could not be had.
    void prepare(String words, Console console) {
        stock.prepare(reader.read(Words.fitting(words)).meaning(), console).forEach(console::tell);
    }

    private static Millis millis(long start, long read, long directed) {
        long now = System.nanoTime();
        return new Millis((read - start) / MILLION, (directed - read) / MILLION, (now - directed) / MILLION);
    }
}
