package studio.direction.set;

import java.util.List;

/// A kind of place: what it is built of and what stands in it.
sealed interface Place {
    /// What people call it, the likeliest word first.
    List<String> names();

    /// What it is dressed with, the most telling things first.
    List<Want> wants();

    /// A place with walls.
    ///
    /// @param floor as the room's parameter
    /// @param walls colours to choose from, as six hexadecimal digits
    /// @param window whether daylight comes in
    record Interior(List<String> names, String floor, List<String> walls, Daylit window, List<Want> wants)
            implements Place {
        public Interior {
            names = List.copyOf(names);
            walls = List.copyOf(walls);
            wants = List.copyOf(wants);
        }
    }

    /// How a room gets its daylight.
    enum Daylit {
        /// One window at a side.
        WINDOW,
        /// A row of windows.
        WINDOWS,
        /// None: lamps alone.
        NONE
    }

    /// A place under the sky.
    ///
    /// @param ground as the ground's parameter
    /// @param relief height of its unevenness far off, in metres
    record Exterior(List<String> names, String ground, double relief, List<Want> wants) implements Place {
        public Exterior {
            names = List.copyOf(names);
            wants = List.copyOf(wants);
        }
    }

    /// A seamless backdrop.
    ///
    /// @param tones colours of the paper to choose from, as six hexadecimal digits
    record Sweep(List<String> names, List<String> tones) implements Place {
        public Sweep {
            names = List.copyOf(names);
            tones = List.copyOf(tones);
        }

        @Override
        public List<Want> wants() {
            return List.of();
        }
    }
}
