package studio.cli;

import java.util.List;
import studio.geometry.Acting;
import studio.geometry.Figure;

/// A row of a contact sheet: people side by side, and what is written above them.
///
/// @param label words for the whole row, or one line for each of its people
record GalleryRow(String label, List<Posing> people) {
    /// One person acting.
    record Posing(Figure figure, Acting acting) {
        Posing(Figure figure, String motion, double seconds) {
            this(figure, Acting.of(motion, seconds));
        }
    }

    GalleryRow {
        people = List.copyOf(people);
    }
}
