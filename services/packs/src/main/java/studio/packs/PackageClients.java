package studio.packs;

import java.nio.file.Path;
import studio.packs.Availability.Why;

/// The package clients of this machine: npm for npm's packages, apt-get for Debian's.
public final class PackageClients implements Archives {
    private final NpmClient npm;
    private final AptClient apt;

    public PackageClients() {
        this(new NpmClient(), new AptClient());
    }

    PackageClients(NpmClient npm, AptClient apt) {
        this.npm = npm;
        this.apt = apt;
    }

    @Override
    public Fetched fetch(Pack pack, Path folder, Progress progress) {
        return switch (pack.source()) {
            case Source.Npm source -> npm.fetch(pack, source, folder, progress);
            case Source.Debian source -> apt.fetch(pack, source, folder, progress);
            case Source.Added source ->
                new Fetched.Failed(
                        Why.NOT_OFFERED,
                        "You added the " + pack.name() + " pack yourself; it can be fetched from nowhere.",
                        "Add it again: ./studio packs add FILE-OR-FOLDER --name " + pack.name());
        };
    }
}
