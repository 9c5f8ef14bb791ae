package studio.assets.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.assets.BadAsset;

/// What a catalogue says is read as it stands, and what cannot be right is left out and named.
class LibraryCatalogueTest {
    private static final String BED = """
            license=CC-BY 3.0
            id#1=Toys#bed1
            name#1=Bed
            tags#1=Double, Bedroom furniture,
            category#1=Bedroom
            model#1=/toys/bed1/bed1.obj
            width#1=170.5
            depth#1=216.5
            height#1=80
            elevation#1=2.5
            dropOnTopElevation#1=45
            movable#1=false
            modelRotation#1=1 0 0 0 1 0 0 0 1
            creator#1=L\\u00e9o
            """;

    private static LibraryCatalogue read(String text) throws IOException {
        return LibraryCatalogue.parse("Toys", new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aPieceIsReadWhole() throws IOException {
        FurnitureItem bed = read(BED).items().getFirst();
        assertThat(bed.id()).isEqualTo("bed1");
        assertThat(bed.asset()).isEqualTo("furniture/toys/bed1");
        assertThat(bed.name()).isEqualTo("Bed");
        assertThat(bed.tags()).containsExactly("Double", "Bedroom furniture");
        assertThat(bed.width()).isEqualTo(170.5);
        assertThat(bed.elevation()).isEqualTo(2.5);
        assertThat(bed.top()).isEqualTo(45);
        assertThat(bed.model()).isEqualTo("toys/bed1/bed1.obj");
        assertThat(bed.folder()).isEqualTo("toys/bed1");
        assertThat(bed.fixed()).isTrue();
        assertThat(bed.opening()).isFalse();
        assertThat(bed.rotation()).hasSize(9);
        assertThat(bed.creator()).isEqualTo("Léo");
        assertThat(bed.licence()).isEqualTo("CC-BY 3.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model#1=/../x.obj",
                "model#1=/toys/../../x.obj",
                "model#1=c:/x.obj",
                "model#1=toys\\\\x.obj",
                "model#1=//x.obj",
                "model#1=toys/./x.obj",
                "model#1=toys/",
                "model#1=",
                "width#1=",
                "width#1=0",
                "width#1=-3",
                "width#1=NaN",
                "width#1=1e99",
                "width#1=100000",
                "depth#1=wide",
                "elevation#1=1e9"
            })
    void whatCannotBeRightIsLeftOutAndNamed(String line) throws IOException {
        LibraryCatalogue read = read(BED + line + "\n");
        assertThat(read.items()).isEmpty();
        assertThat(read.complaints()).singleElement().asString().startsWith("Piece 1 of Toys ");
    }

    @Test
    void textIsPlainAndShort() throws IOException {
        FurnitureItem item = read(BED + "name#1=a\\u0007\\nb" + "c".repeat(1_000) + "\n")
                .items()
                .getFirst();
        assertThat(item.name()).startsWith("a b").hasSize(400);
    }

    @Test
    void endlessCataloguesAreRefused() {
        assertThatThrownBy(() -> read("#" + "x".repeat(LibraryCatalogue.LONGEST)))
                .isInstanceOf(BadAsset.class);
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 5_001; i++) {
            many.append("name#").append(i).append("=x\n");
        }
        assertThatThrownBy(() -> read(many.toString())).isInstanceOf(BadAsset.class);
        assertThatThrownBy(() -> read("name#1=\\u00zz")).isInstanceOf(BadAsset.class);
    }

    @Test
    void noTextMakesReadingThrowAnythingElse() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = BED.getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < 8; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                LibraryCatalogue read = LibraryCatalogue.parse("Toys", new ByteArrayInputStream(bytes));
                assertThat(read.items()).allMatch(item -> !("/" + item.model() + "/").contains("/../"));
            } catch (BadAsset e) {
                assertThat(e.getMessage()).contains("Toys");
            }
        }
    }
}
