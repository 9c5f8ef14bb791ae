package studio.render.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Vec3;
import studio.scene.content.Text;

class LetteringTest {
    private static final String ALL =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,!?:;'\u2019\"-\u2013\u2014_+=/\\()&#%*$\u20ac";

    private final Lettering lettering = new Lettering();

    @Test
    void everyLetterIsASolidOfTheRightSize() {
        for (int i = 0; i < ALL.length(); i++) {
            String letter = ALL.substring(i, i + 1);
            Mesh mesh = mesh(letter, 0.5);
            Bounds box = mesh.bounds();
            assertThat(volume(mesh)).as("volume of %s", letter).isPositive();
            assertThat(box.min().y()).as("foot of %s", letter).isGreaterThan(-0.06);
            assertThat(box.max().y()).as("head of %s", letter).isLessThan(0.56);
            assertThat(box.center().x()).as("middle of %s", letter).isCloseTo(0, within(0.05));
            assertThat(box.size().z()).as("depth of %s", letter).isCloseTo(0.09, within(1e-6));
        }
    }

    @Test
    void capitalsAreAsHighAsAsked() {
        for (String word : new String[] {"H", "E", "TILE", "I"}) {
            assertThat(mesh(word, 2).bounds().max().y()).isCloseTo(2, within(1e-6));
            assertThat(mesh(word, 2).bounds().min().y()).isCloseTo(0, within(1e-6));
        }
        assertThat(mesh("h", 2).bounds().size().y()).isBetween(1.4, 1.8);
    }

    @Test
    void lettersOfALineDoNotOverlap() {
        double one = mesh("H", 1).bounds().size().x();
        double two = mesh("HH", 1).bounds().size().x();
        assertThat(two).isBetween(2 * one + 0.05, 2 * one + 0.3);
        assertThat(mesh("H H", 1).bounds().size().x()).isGreaterThan(two + 0.2);
    }

    @Test
    void linesStandAboveEachOther() {
        assertThat(mesh("HI\nHO", 1).bounds().max().y()).isCloseTo(2.55, within(1e-6));
    }

    @Test
    void aBarOfKnownSizeHasItsVolume() {
        // The letter I at height 1 is a bar of 1.8 / 13.8 by 1 by 0.18, less its bevels.
        double whole = 1.8 / 13.8 * 1 * 0.18;
        assertThat(volume(mesh("I", 1))).isBetween(0.94 * whole, whole);
    }

    @Test
    void accentsAreLeftOutAndStrangeLettersAreBoxes() {
        assertThat(mesh("\u00c9", 1).positions()).isEqualTo(mesh("E", 1).positions());
        assertThat(mesh("\u6f22", 1).positions()).isEqualTo(mesh("\u5b57", 1).positions());
        assertThat(lettering.of(new Text(" \n ", 1, Color.WHITE)).parts()).isEmpty();
    }

    @Test
    void theSameWordsAreTheSameMeshInAnyColour() {
        Model red = lettering.of(new Text("EXIT", 1, new Color(1, 0, 0)));
        Model green = lettering.of(new Text("EXIT", 1, new Color(0, 1, 0)));
        assertThat(red.parts().getFirst().mesh())
                .isSameAs(green.parts().getFirst().mesh());
        assertThat(green.parts().getFirst().finish().base()).isEqualTo(new Color(0, 1, 0));
    }

    private Mesh mesh(String words, double height) {
        return lettering
                .of(new Text(words, height, Color.WHITE))
                .parts()
                .getFirst()
                .mesh();
    }

    /// By the divergence theorem: positive when the triangles face outwards.
    private static double volume(Mesh mesh) {
        double sum = 0;
        int[] indices = mesh.indices();
        for (int i = 0; i < indices.length; i += 3) {
            Vec3 a = mesh.position(indices[i]);
            Vec3 b = mesh.position(indices[i + 1]);
            Vec3 c = mesh.position(indices[i + 2]);
            sum += a.dot(b.cross(c)) / 6;
        }
        return sum;
    }
}
