package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studio.packs.Archives.Fetched;
import studio.packs.Availability.Why;

/// The clients are run in a folder of their own, watched, and ended. Shell scripts play them.
@DisabledOnOs(OS.WINDOWS)
class PackageClientsTest {
    @TempDir
    private Path folder;

    private Path work;

    @BeforeEach
    void aFolderToWorkIn() throws IOException {
        work = Files.createDirectories(folder.resolve("work"));
    }

    private Archives clients(String script) throws IOException {
        Path file = folder.resolve("client.sh");
        Files.writeString(file, script);
        List<String> command = List.of("sh", file.toString());
        return new PackageClients(new NpmClient(command, Limits.USUAL), new AptClient(command, Limits.USUAL));
    }

    private static Why why(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Arrived arrived -> throw new AssertionError("arrived: " + arrived.archive());
            case Fetched.Failed failed -> failed.why();
        };
    }

    @Test
    void npmIsAskedForOnePackageAndNoScripts() throws IOException {
        Fetched fetched =
                clients("echo \"$@\" > said.txt; printf 1234 > a.tgz").fetch(PackShelf.MOTION, work, Progress.SILENT);
        assertThat(fetched).isEqualTo(new Fetched.Arrived(work.resolve("a.tgz")));
        assertThat(Files.readString(work.resolve("said.txt")))
                .startsWith("pack @dcl/wearable-preview@1.28.1 --ignore-scripts --silent ")
                .contains("--cache " + work.resolve("cache"));
    }

    @Test
    void aptIsAskedForOneVersionInEnglish() throws IOException {
        Fetched fetched = clients("echo \"$LC_ALL $@\" > said.txt; printf 1234 > a.deb")
                .fetch(PackShelf.FURNITURE, work, Progress.SILENT);
        assertThat(fetched).isEqualTo(new Fetched.Arrived(work.resolve("a.deb")));
        assertThat(Files.readString(work.resolve("said.txt")).strip())
                .isEqualTo("C download --quiet sweethome3d-furniture=1.8-1");
    }

    @Test
    void complaintsOfTheProcessAreRead() throws IOException {
        Archives angry =
                clients("echo 'npm error code E404' >&2; echo \"E: Version '1' for 'x' was not found\" >&2; exit 1");
        assertThat(why(angry.fetch(PackShelf.MOTION, work, Progress.SILENT))).isEqualTo(Why.NOT_OFFERED);
        assertThat(why(angry.fetch(PackShelf.FURNITURE, work, Progress.SILENT))).isEqualTo(Why.NOT_OFFERED);
        Archives idle = clients("exit 0");
        assertThat(why(idle.fetch(PackShelf.MOTION, work, Progress.SILENT))).isEqualTo(Why.NOT_OFFERED);
    }

    @Test
    void whatHasArrivedSoFarIsTold() throws IOException {
        List<Long> told = new ArrayList<>();
        clients("mkdir -p cache/tmp; printf 123456 > cache/tmp/part; sleep 0.8; mv cache/tmp/part a.tgz")
                .fetch(PackShelf.MOTION, work, (sentence, done, total) -> told.add(done));
        assertThat(told).contains(6L);
    }

    @Test
    void whoIsInterruptedStopsTheClientToo() throws Exception {
        Archives slow = clients("sh -c 'sleep 60; echo late > late.txt' & echo $! > child.txt; wait");
        CountDownLatch begun = new CountDownLatch(1);
        List<Fetched> ended = new ArrayList<>();
        Thread fetching = new Thread(
                () -> ended.add(slow.fetch(PackShelf.MOTION, work, (sentence, done, total) -> begun.countDown())));
        fetching.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        fetching.interrupt();
        fetching.join(10_000);
        assertThat(ended).extracting(PackageClientsTest::why).containsExactly(Why.INTERRUPTED);
        long child = Long.parseLong(Files.readString(work.resolve("child.txt")).strip());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive).map(this::endsSoon))
                .isNotEqualTo(java.util.Optional.of(false));
    }

    private boolean endsSoon(ProcessHandle process) {
        try {
            process.onExit().get(5, TimeUnit.SECONDS);
            return true;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
