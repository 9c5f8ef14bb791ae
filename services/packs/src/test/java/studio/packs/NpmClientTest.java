package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.packs.Archives.Fetched;
import studio.packs.Availability.Why;

/// What can go wrong with a package client is told apart.
class NpmClientTest {
    @TempDir
    private Path folder;

    private static Why why(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Arrived arrived -> throw new AssertionError("arrived: " + arrived.archive());
            case Fetched.Failed failed -> {
                assertThat(failed.sentence()).endsWith(".");
                assertThat(failed.remedy()).isNotBlank();
                yield failed.why();
            }
        };
    }

    @Test
    void aMachineWithoutTheClientIsNamedAsSuch() {
        List<String> absent = List.of("surely-no-such-program-here");
        Archives clients = new PackageClients(new NpmClient(absent, Limits.USUAL), new AptClient(absent, Limits.USUAL));
        for (Pack pack : PackShelf.all()) {
            assertThat(why(clients.fetch(pack, folder, Progress.SILENT)))
                    .as(pack.name())
                    .isEqualTo(Why.NO_CLIENT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "npm error code ENOTFOUND, NO_NETWORK",
        "npm error code ETIMEDOUT, NO_NETWORK",
        "npm error code E404, NOT_OFFERED",
        "npm error code ETARGET, NOT_OFFERED",
        "npm error code ENOSPC, DISK_FULL",
        "sh: 1: npm: not found, NO_CLIENT"
    })
    void complaintsOfNpmAreUnderstood(String words, Why why) {
        assertThat(why(NpmClient.complaint(PackShelf.MOTION, words))).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        "E: Failed to fetch http://x/y.deb  Temporary failure resolving 'x', NO_NETWORK",
        "E: Unable to locate package sweethome3d-furniture, NOT_OFFERED",
        "E: Version '1.8-1' for 'sweethome3d-furniture' was not found, NOT_OFFERED",
        "E: Can't find a source to download version '1.8-1', NOT_OFFERED",
        "E: You don't have enough free space in /x, DISK_FULL",
        "write error: No space left on device, DISK_FULL",
        "sh: 1: apt-get: not found, NO_CLIENT"
    })
    void complaintsOfAptAreUnderstood(String words, Why why) {
        assertThat(why(AptClient.complaint(PackShelf.FURNITURE, words))).isEqualTo(why);
    }
}
