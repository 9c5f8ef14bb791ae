package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import studio.direction.survey.Piece;
import studio.language.meaning.Relation;
import studio.scene.term.NodeId;

/// Claims that several kinds of edits make.
final class Claiming {
    private Claiming() {}

    /// That things stand in a relation to others, or at a side of the picture.
    static void placed(
            Draft draft, List<Piece> pieces, Relation.Kind kind, List<Piece> objects, OptionalDouble metres) {
        for (Piece piece : pieces) {
            placed(draft, piece.id(), piece.name(), kind, objects, metres);
        }
    }

    static void placed(
            Draft draft, NodeId id, String name, Relation.Kind kind, List<Piece> objects, OptionalDouble metres) {
        String test = kind.name().toLowerCase(Locale.ROOT);
        List<NodeId> nodes = new ArrayList<>(List.of(id));
        objects.stream().filter(o -> !Fixtures.isFixture(o)).map(Piece::id).forEach(nodes::add);
        boolean ground = objects.stream().anyMatch(Fixtures::isGround);
        String by = objects.isEmpty() ? "the picture" : Telling.the(objects);
        String wanted = metres.isPresent() ? String.format(Locale.ROOT, "%.2f", metres.getAsDouble()) : "";
        String form =
                objects.isEmpty() ? "side:" + test : ground ? "on_floor" : nodes.size() == 1 ? "at_fixture" : test;
        draft.claim(Telling.the(name) + " is " + words(kind) + " " + by, form, nodes, wanted);
    }

    static String words(Relation.Kind kind) {
        return switch (kind) {
            case LEFT_OF -> "left of";
            case RIGHT_OF -> "right of";
            case IN_FRONT_OF -> "in front of";
            case BEHIND -> "behind";
            case ON -> "on";
            case UNDER -> "under";
            case ABOVE -> "above";
            case BELOW -> "below";
            case INSIDE -> "in";
            case NEXT_TO -> "next to";
            case NEAR -> "near";
            case BETWEEN -> "between";
            case AROUND -> "around";
            case FACING -> "facing";
            case HIDDEN_BY -> "hidden by";
            case WITH -> "with";
        };
    }
}
