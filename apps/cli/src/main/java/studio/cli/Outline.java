package studio.cli;

import java.io.PrintStream;
import java.util.Locale;
import studio.direction.report.Moment;
import studio.direction.report.ReportedEntity;
import studio.direction.report.StagingReport;

/// A staging report as a person reads it: who and what stands where, seen how large.
final class Outline {
    private Outline() {}

    static void print(StagingReport report, PrintStream out) {
        out.printf(Locale.ROOT, "%s: %.1f s%s%s%n", report.reply(), report.duration(), where(report), when(report));
        if (report.moments().isEmpty()) {
            return;
        }
        Moment first = report.moments().getFirst();
        for (ReportedEntity entity : report.entities()) {
            if (entity.role().equals("dressing")) {
                continue;
            }
            first.entities().stream()
                    .filter(seen -> seen.id().equals(entity.id()))
                    .forEach(seen -> out.printf(
                            Locale.ROOT,
                            "  %-18s %-24s at (%.2f, %.2f, %.2f), %.0f %% of it visible%n",
                            entity.noun(),
                            entity.asset(),
                            seen.center().x(),
                            seen.center().y(),
                            seen.center().z(),
                            seen.visible() * 100));
        }
        report.shots()
                .forEach(shot -> out.printf(
                        Locale.ROOT,
                        "  shot %.1f–%.1f s: %s, %s%s%n",
                        shot.from(),
                        shot.to(),
                        shot.size(),
                        shot.angle(),
                        shot.moves().isEmpty()
                                ? ""
                                : ", "
                                        + String.join(
                                                ", ",
                                                shot.moves().stream()
                                                        .map(m -> m.move())
                                                        .toList())));
        report.actions()
                .forEach(a -> out.printf(
                        Locale.ROOT,
                        "  %.1f–%.1f s: %s %s (%s)%n",
                        a.from(),
                        a.to(),
                        a.actor(),
                        a.verb(),
                        a.clip().orElse("nothing plays")));
    }

    private static String where(StagingReport report) {
        return report.place().isEmpty() ? "" : ", " + report.place();
    }

    private static String when(StagingReport report) {
        return report.timeOfDay().isEmpty() ? "" : ", " + report.timeOfDay();
    }
}
