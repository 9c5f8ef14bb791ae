package studio.packs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.packs.Archives.Fetched;
import studio.packs.Availability.Why;

/// Fetches Debian packages by `apt-get download`: no root, nothing is installed, no script of a package is run. A
/// half of a package that a broken run left is fetched anew.
final class AptClient {
    private static final String BY_HAND =
            "The studio goes on without it. Any .sh3f furniture library can be added by hand: ./studio packs add FILE.sh3f";

    private final List<String> command;
    private final Limits limits;

    AptClient() {
        this(List.of("apt-get"), Limits.USUAL);
    }

    AptClient(List<String> command, Limits limits) {
        this.command = List.copyOf(command);
        this.limits = limits;
    }

    Fetched fetch(Pack pack, Source.Debian source, Path folder, Progress progress) {
        List<String> call = new ArrayList<>(command);
        call.addAll(List.of("download", "--quiet", source.name() + "=" + source.version()));
        Runnable watch = ClientCall.watching(folder, Progress.fetching(pack), pack.archiveBytes(), progress);
        return switch (new ClientCall(folder, limits, watch).run(call)) {
            case ClientCall.Ended.NoProgram none -> noClient(pack);
            case ClientCall.Ended.Late late ->
                new Fetched.Failed(Why.NO_NETWORK, "apt-get did not finish in time.", later(pack));
            case ClientCall.Ended.Stopped stopped -> Failures.stopped(pack);
            case ClientCall.Ended.Itself(int code, String words) ->
                code == 0 ? arrived(pack, folder) : complaint(pack, words);
        };
    }

    private static Fetched arrived(Pack pack, Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.deb")) {
            for (Path archive : found) {
                return new Fetched.Arrived(archive);
            }
        } catch (IOException e) {
            return new Fetched.Failed(Why.NOT_WRITABLE, "What apt-get fetched cannot be read.", later(pack));
        }
        return new Fetched.Failed(Why.NOT_OFFERED, "apt-get delivered no package.", BY_HAND);
    }

    static Fetched complaint(Pack pack, String words) {
        if (words.contains("Unable to locate") || words.contains("was not found") || words.contains("Can't find")) {
            return new Fetched.Failed(
                    Why.NOT_OFFERED,
                    "This system's package lists do not offer " + pack.source().label() + ".",
                    "Perhaps the lists are old: sudo apt-get update. " + BY_HAND);
        }
        if (words.contains("No space left") || words.contains("enough free space")) {
            return new Fetched.Failed(Why.DISK_FULL, "apt-get ran out of disk space.", Failures.FREE_SPACE);
        }
        if (words.contains("apt-get: not found") || words.contains("command not found")) {
            return noClient(pack);
        }
        return new Fetched.Failed(Why.NO_NETWORK, "apt-get could not reach its servers.", later(pack));
    }

    private static Fetched noClient(Pack pack) {
        return new Fetched.Failed(
                Why.NO_CLIENT,
                "There is no apt-get on this machine, through which the " + pack.name() + " pack comes.",
                BY_HAND);
    }

    private static String later(Pack pack) {
        return "Connect to the network, then run: " + Failures.install(pack);
    }
}
