package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Each system's custom is kept.
class UserFoldersTest {
    private static final Path HOME = Path.of("/home/ann").toAbsolutePath();

    private static Path root(Map<String, String> environment, String system) {
        return UserFolders.of(environment, system, HOME).root();
    }

    @Test
    void systemsPutUserDataWhereTheyPutIt() {
        assertThat(root(Map.of(), "Linux")).isEqualTo(HOME.resolve(".local/share/ai-movie-studio"));
        assertThat(root(Map.of(), "Mac OS X")).isEqualTo(HOME.resolve("Library/Application Support/ai-movie-studio"));
        assertThat(root(Map.of(), "Windows 11")).isEqualTo(HOME.resolve("AppData/Local/ai-movie-studio"));
    }

    @Test
    void theBaseDirectoryVariableCountsWhenItIsAbsolute() {
        assertThat(root(Map.of("XDG_DATA_HOME", "/data"), "Linux")).isEqualTo(Path.of("/data/ai-movie-studio"));
        assertThat(root(Map.of("XDG_DATA_HOME", "data"), "Linux"))
                .isEqualTo(HOME.resolve(".local/share/ai-movie-studio"));
    }

    @Test
    void theOverrideWins() {
        assertThat(root(Map.of(UserFolders.OVERRIDE, "/tmp/studio", "XDG_DATA_HOME", "/data"), "Linux"))
                .isEqualTo(Path.of("/tmp/studio").toAbsolutePath());
    }
}
