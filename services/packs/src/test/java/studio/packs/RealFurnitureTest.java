package studio.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.assets.furniture.FurnitureItem;
import studio.assets.furniture.LibraryCatalogue;

/// The real furniture, where this machine's user already has it; fetches nothing.
class RealFurnitureTest {
    private static final List<FurnitureItem> PIECES = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        boolean here = Packs.usual().manifest(PackShelf.FURNITURE).isPresent();
        assumeThat(here).as("the pack is here").isTrue();
        Path libraries = Packs.usual().folderOf(PackShelf.FURNITURE).resolve("furniture");
        for (String library : List.of("BlendSwap-CC-0", "BlendSwap-CC-BY", "KatorLegaz", "Reallusion", "Scopia")) {
            LibraryCatalogue catalogue = LibraryCatalogue.read(libraries.resolve(library));
            assertThat(catalogue.complaints()).isEmpty();
            PIECES.addAll(catalogue.items());
        }
    }

    @Test
    void everyPieceIsThereButThoseThatAreLeftOut() {
        assertThat(PIECES).hasSize(820 - PackShelf.FURNITURE.leftOut().size());
        assertThat(PIECES)
                .noneMatch(piece -> PackShelf.FURNITURE.leftOut().contains(piece.library() + "/" + piece.id()));
        assertThat(PIECES).extracting(FurnitureItem::asset).doesNotHaveDuplicates();
    }

    @Test
    void noNameIsThatOfABrand() {
        assertThat(PIECES)
                .noneMatch(piece -> (piece.id() + " " + piece.name())
                        .matches(
                                "(?i).*(apple i|imac|ibook|ipad|iphone|peugeot|renault|seat.leon|\\bvw\\b|ford|chevrolet|"
                                        + "yamaha|peterbilt|\\bdaf|smart.car|playstation|ps4|euros|rubi).*"));
    }

    @Test
    void everyPieceHasASizeAndAMaker() {
        assertThat(PIECES).allSatisfy(piece -> {
            assertThat(piece.creator()).isNotBlank();
            assertThat(piece.name()).isNotBlank();
            assertThat(piece.height()).isBetween(0.01, 3_000.0);
        });
    }
}
