package studio.cli.packs;

import java.util.Locale;
import studio.packs.Availability;
import studio.packs.Availability.Why;
import studio.packs.Manifest;
import studio.packs.Pack;
import studio.packs.Packs;
import studio.wire.json.Pen;

/// A pack and how it stands on this machine, said the same way by every command.
///
/// @param bytes what it takes on the disk; zero when it is not there
public record PackState(Pack pack, Availability now, long bytes) {
    public static PackState of(Pack pack, Packs packs) {
        return new PackState(
                pack,
                packs.look(pack),
                packs.manifest(pack).map(Manifest::bytes).orElse(0L));
    }

    /// Whether it can be used.
    public boolean isReady() {
        return switch (now) {
            case Availability.Ready ready -> true;
            case Availability.Missing missing -> false;
        };
    }

    /// `people 0.0.2: on this machine, 247 MB`.
    public String sentence() {
        return pack.name() + " " + pack.version() + ": " + words();
    }

    /// What to do about it; empty when nothing needs doing.
    public String remedy() {
        return switch (now) {
            case Availability.Ready ready -> "";
            case Availability.Missing missing -> missing.remedy();
        };
    }

    private String words() {
        return switch (now) {
            case Availability.Ready ready -> "on this machine, " + Pack.megabytes(bytes);
            case Availability.Missing missing ->
                missing.why() == Why.DAMAGED ? "damaged" : "not on this machine, " + pack.size() + " to fetch";
        };
    }

    /// A row of the list.
    String row() {
        String mark = isReady() ? "✓" : "–";
        String name = pack.name() + " " + pack.version();
        return String.format(Locale.ROOT, "%s %-22s %-36s %s", mark, name, words(), pack.about());
    }

    void fields(Pen pen) {
        pen.text("name", pack.name());
        pen.text("version", pack.version());
        pen.text("about", pack.about());
        pen.text("source", pack.source().label());
        pen.text("checksum", pack.source().checksum().toString());
        pen.text("licence", pack.licence());
        pen.text("state", state());
        pen.count("archiveBytes", pack.archiveBytes());
        pen.count("bytes", bytes);
    }

    private String state() {
        return switch (now) {
            case Availability.Ready ready -> "ready";
            case Availability.Missing missing -> missing.why() == Why.DAMAGED ? "damaged" : "missing";
        };
    }
}
