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

/// What can go wrong with the client is told apart.
class NpmClientTest {
    @TempDir
    private Path folder;

    private static Why why(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Arrived arrived -> throw new AssertionError("arrived: " + arrived.archive());
            case Fetched.Failed failed -> failed.why();
        };
    }

    @Test
    void aMachineWithoutNpmIsNamedAsSuch() {
        NpmClient absent = new NpmClient(List.of("surely-no-such-program-here"), Limits.USUAL);
        assertThat(why(absent.fetch(PackShelf.MOTION, folder))).isEqualTo(Why.NO_CLIENT);
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
    void complaintsAreUnderstood(String words, Why why) {
        assertThat(why(NpmClient.complaint(words))).isEqualTo(why);
    }
}
