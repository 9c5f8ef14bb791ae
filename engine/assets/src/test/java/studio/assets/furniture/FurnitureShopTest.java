package studio.assets.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.assets.BadAsset;
import studio.assets.sheet.Thumbnails;
import studio.geometry.Anchor;
import studio.geometry.Model;

class FurnitureShopTest {
    private static final String LIST = """
            id=Test
            license=CC0
            id#1=Test#Big Table
            name#1=Wooden table
            tags#1=Desk, Kitchen
            category#1=Living room
            model#1=/lib/table/table.obj
            width#1=120
            depth#1=60
            height#1=75
            dropOnTopElevation#1=74.5
            creator#1=Somebody
            id#2=Test#stool
            name#2=Stools
            tags#2=Wooden
            category#2=Kitchen
            model#2=/lib/stool.obj
            width#2=30
            depth#2=30
            height#2=45
            elevation#2=10
            id#3=Test#outside
            name#3=Outside
            model#3=/../../secret.obj
            width#3=30
            depth#3=30
            height#3=45
            id#4=Test#left-out
            name#4=What the pack leaves out
            model#4=/lib/left-out.obj
            width#4=30
            depth#4=30
            height#4=45
            id#5=Test#endless
            name#5=Endless
            model#5=/lib/stool.obj
            width#5=NaN
            depth#5=30
            height#5=45
            """;

    private static final String BOX = """
            v 0 0 0
            v 2 0 0
            v 2 3 0
            v 0 3 0
            v 0 0 4
            v 2 0 4
            v 2 3 4
            v 0 3 4
            f 4 3 2 1
            f 5 6 7 8
            f 1 2 6 5
            f 3 4 8 7
            f 1 5 8 4
            f 2 3 7 6
            """;

    @TempDir
    Path home;

    @BeforeEach
    void pack() throws IOException {
        Path library = home.resolve("pack/furniture/Test-Library");
        Files.createDirectories(library.resolve("lib/table"));
        Files.writeString(library.resolve(LibraryCatalogue.FILE), LIST, StandardCharsets.ISO_8859_1);
        Files.writeString(library.resolve("lib/table/table.obj"), BOX);
        Files.writeString(library.resolve("lib/stool.obj"), BOX);
    }

    @Test
    void piecesHaveTheirRealSize() throws IOException {
        FurnitureShop shop = shop();
        assertThat(shop.catalogue().pieces())
                .extracting(Piece::path)
                .containsExactly("furniture/test-library/big-table", "furniture/test-library/stool");
        Model table = shop.model("furniture/test-library/big-table").orElseThrow();
        assertThat(table.bounds().size().x()).isCloseTo(1.2, within(1e-4));
        assertThat(table.bounds().size().y()).isCloseTo(0.75, within(1e-4));
        assertThat(table.bounds().size().z()).isCloseTo(0.6, within(1e-4));
        assertThat(table.bounds().min().y()).isZero();
        assertThat(table.anchor(Anchor.Kind.TOP).orElseThrow().at().y()).isEqualTo(0.745);
        assertThat(shop.catalogue()
                        .piece("furniture/test-library/stool")
                        .orElseThrow()
                        .elevation())
                .isEqualTo(0.1);
        assertThat(shop.model("furniture/test-library/none")).isEmpty();
    }

    @Test
    void equalPathsGiveTheIdenticalModel() throws IOException {
        FurnitureShop shop = shop();
        Optional<Model> once = shop.model("furniture/test-library/stool");
        assertThat(once).isPresent();
        assertThat(shop.model("furniture/test-library/stool").orElseThrow()).isSameAs(once.orElseThrow());
    }

    @Test
    void aChangedPieceIsBakedAnewWhileTheShopIsOpen() throws Exception {
        FurnitureShop shop = shop();
        int before = shop.model("furniture/test-library/stool").orElseThrow().triangleCount();
        Files.writeString(home.resolve("pack/furniture/Test-Library/lib/stool.obj"), BOX + "v 1 9 1\nf 1 2 9\n");
        Thread.sleep(1_050);
        assertThat(shop.model("furniture/test-library/stool").orElseThrow().triangleCount())
                .isEqualTo(before + 1);
    }

    @Test
    void damagedPiecesAreLacking() throws IOException {
        Files.writeString(home.resolve("pack/furniture/Test-Library/lib/stool.obj"), "f 1 2 3\n");
        assertThat(shop().model("furniture/test-library/stool")).isEmpty();
        Files.delete(home.resolve("pack/furniture/Test-Library/lib/table/table.obj"));
        assertThat(shop().model("furniture/test-library/big-table")).isEmpty();
    }

    @Test
    void wordsFindPieces() throws IOException {
        FurnitureCatalogue catalogue = shop().catalogue();
        assertThat(catalogue.search("stool")).extracting(Piece::name).containsExactly("Stools");
        assertThat(catalogue.search("Kitchen")).extracting(Piece::name).containsExactly("Wooden table", "Stools");
        assertThat(catalogue.search("wooden")).extracting(Piece::name).containsExactly("Wooden table", "Stools");
        assertThat(catalogue.search("kitchen desks")).extracting(Piece::name).containsExactly("Wooden table");
        assertThat(catalogue.search("spaceship")).isEmpty();
        assertThat(catalogue.search("")).isEmpty();
    }

    @Test
    void everyPieceHasAPicture() throws IOException {
        FurnitureShop shop = shop();
        Thumbnails thumbnails = new Thumbnails(shop.bakery());
        for (Piece piece : shop.catalogue().pieces()) {
            assertThat(thumbnails.picture(shop.recipe(piece)).width()).isEqualTo(Thumbnails.WIDTH);
            assertThat(thumbnails.file(shop.recipe(piece))).isRegularFile();
        }
    }

    @Test
    void withoutAPackTheShopIsEmpty() throws IOException {
        assertThat(FurnitureShop.open(home.resolve("none"), home).catalogue().pieces())
                .isEmpty();
    }

    @Test
    void whateverTheListItIsReadOrRefused() throws IOException {
        byte[] good = LIST.getBytes(StandardCharsets.ISO_8859_1);
        SplittableRandom random = new SplittableRandom(21);
        Path list = home.resolve("pack/furniture/Test-Library").resolve(LibraryCatalogue.FILE);
        for (int i = 0; i < 400; i++) {
            byte[] bad = good.clone();
            for (int n = random.nextInt(1, 8); n > 0; n--) {
                bad[random.nextInt(bad.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : "\\u/.#=\0-9".charAt(random.nextInt(9)));
            }
            Files.write(list, bad);
            try {
                for (Piece piece : shop().catalogue().pieces()) {
                    assertThat(piece.model().normalize().startsWith(home.resolve("pack")))
                            .isTrue();
                    assertThat(piece.path()).matches("furniture/test-library/[a-z0-9_.-]*");
                }
            } catch (BadAsset e) {
                assertThat(e).hasMessageContaining("catalogue");
            }
        }
    }

    private FurnitureShop shop() throws IOException {
        return FurnitureShop.open(home.resolve("pack"), home.resolve("cache"));
    }
}
