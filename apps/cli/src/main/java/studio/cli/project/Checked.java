package studio.cli.project;

import java.util.List;
import studio.storage.check.Finding;
import studio.storage.check.Verification;
import studio.wire.json.Pen;

/// A file that was looked over.
///
/// @param name of the file
record Checked(String name, Verification verification) {
    /// The parts, in the order in which they are looked at, with what is looked at.
    private static final List<Part> PARTS = List.of(
            new Part("file", "every page"),
            new Part("tables", "the tables' definitions"),
            new Part("journal", "every record of the history, and every step carried out again"),
            new Part("scene", "the scene against its hash"),
            new Part("keyframes", "the scenes kept on the way"),
            new Part("receipts", "the receipts"));

    /// A part of a project file.
    private record Part(String name, String what) {}

    boolean isSound() {
        return verification.isSound();
    }

    /// A line for each part, and under it what is wrong.
    List<String> lines() {
        return PARTS.stream()
                .flatMap(part -> {
                    List<String> found = found(part);
                    String mark = found.isEmpty() ? "✓ " : "✗ ";
                    return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(mark + part.what()),
                            found.stream().map(f -> "    " + f));
                })
                .toList();
    }

    private List<String> found(Part part) {
        return verification.findings().stream()
                .filter(f -> f.part().equals(part.name()))
                .map(Finding::sentence)
                .toList();
    }

    void fields(Pen pen) {
        pen.text("file", name);
        pen.flag("sound", isSound());
        pen.count("changes", verification.changes());
        pen.objects("parts", PARTS, (p, part) -> {
            p.text("part", part.name());
            p.flag("sound", found(part).isEmpty());
            p.texts("findings", found(part));
        });
    }
}
