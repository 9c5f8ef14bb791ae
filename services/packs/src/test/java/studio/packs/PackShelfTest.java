package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The allow-list of decision 10, as a specification.
class PackShelfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "public/data/models/human_full_size.json",
                "public/data/targets/targets.bin",
                "src/json/targets/target-list.json",
                "public/data/proxies/clothes/male_casualsuit01/male_casualsuit01.json",
                "public/data/proxies/clothes/female_elegantsuit01/textures/female_elegantsuit01_diffuse.png",
                "public/data/proxies/hair/Braid01/Braid01.json",
                "public/data/skins/young_asian_female/textures/young_lightskinned_female_diffuse3.png"
            })
    void whatPeopleAreMadeOfIsAdmitted(String entry) {
        assertThat(PackShelf.PEOPLE.admits(entry)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public/data/proxies/genitals/penis01/penis01.json",
                "public/data/proxies/clothes/F_Bikini_01/F_Bikini_01.json",
                "public/data/proxies/clothes/bandeau_bra/bandeau_bra.json",
                "public/data/proxies/clothes/Babydoll/Babydoll.json",
                "public/data/proxies/clothes/female_sportsuit01/female_sportsuit01.json",
                "public/data/proxies/clothes/Coat/Coat.json",
                "public/data/proxies/clothes/shoes01/shoes01.thumb.png",
                "public/data/proxies/clothes/shoes01x/shoes01x.json",
                "public/data/skins/young_caucasian_male/young_caucasian_male_special_suit.json",
                "src/json/poses/poses.json",
                "package.json",
                ""
            })
    void everythingElseStaysInside(String entry) {
        assertThat(PackShelf.PEOPLE.admits(entry)).isFalse();
    }

    @Test
    void noItemNamesWhatMustNeverBeShown() {
        for (Pack pack : PackShelf.all()) {
            assertThat(pack.items())
                    .extracting(item -> item.path().toLowerCase(java.util.Locale.ROOT))
                    .noneMatch(path -> List.of(
                                    "genital",
                                    "penis",
                                    "breast",
                                    "nude",
                                    "bikini",
                                    "bra/",
                                    "lingerie",
                                    "panties",
                                    "underwear")
                            .stream()
                            .anyMatch(path::contains));
        }
    }

    @Test
    void everyPackIsPinned() {
        assertThat(PackShelf.all()).allSatisfy(pack -> {
            assertThat(pack.source().checksum().toString()).matches("sha512-[A-Za-z0-9+/]{86}==|sha256-[0-9a-f]{64}");
            assertThat(pack.version()).matches("\\d+\\.\\d+[.-]\\d+");
            assertThat(pack.items()).noneMatch(item -> item.credit().licence().isEmpty());
            assertThat(pack.licence()).isNotBlank();
            assertThat(PackShelf.named(pack.name())).contains(pack);
        });
    }
}
