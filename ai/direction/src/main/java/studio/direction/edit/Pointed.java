package studio.direction.edit;

import java.util.List;
import studio.direction.survey.Piece;

/// What became of looking for what the words point at.
sealed interface Pointed {
    /// These are meant.
    record These(List<Piece> pieces) implements Pointed {
        public These {
            pieces = List.copyOf(pieces);
        }
    }

    /// It is not clear what is meant, or nothing is.
    record Lost(EditReply reply) implements Pointed {}
}
