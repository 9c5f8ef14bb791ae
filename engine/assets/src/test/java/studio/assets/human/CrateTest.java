package studio.assets.human;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.assets.BadAsset;

/// What was baked comes back, and what is damaged is refused.
class CrateTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void bake() throws IOException {
        file = folder.resolve("new").resolve("toy.crate");
        BitSet bits = new BitSet();
        bits.set(70);
        new Crate.Packing("toy")
                .ints(new int[] {1, -2, Integer.MAX_VALUE})
                .floats(new float[] {0.5f, -0f})
                .words(List.of("one", "", "three"))
                .bits(bits)
                .ints(new int[0])
                .close(file);
    }

    @Test
    void whatWentInComesOut() throws IOException {
        Crate.Unpacking in = new Crate.Unpacking(file, "toy");
        assertThat(in.ints()).containsExactly(1, -2, Integer.MAX_VALUE);
        assertThat(in.floats()).containsExactly(0.5f, -0f);
        assertThat(in.words()).containsExactly("one", "", "three");
        assertThat(in.bits().get(70)).isTrue();
        assertThat(in.ints()).isEmpty();
        assertThatThrownBy(in::ints).isInstanceOf(BadAsset.class);
    }

    @Test
    void anythingElseIsRefused() throws IOException {
        assertThatThrownBy(() -> new Crate.Unpacking(file, "other")).isInstanceOf(BadAsset.class);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> new Crate.Unpacking(cut, "toy")).isInstanceOf(BadAsset.class);
        }
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 16;
            assertThatThrownBy(() -> new Crate.Unpacking(damaged, "toy")).isInstanceOf(BadAsset.class);
        }
    }

    @Test
    void nothingHalfWrittenStaysBehind() throws IOException {
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }
}
