package studio.trace.path;

import studio.trace.hierarchy.World;
import studio.trace.light.Lighting;
import studio.trace.surface.Piece;

/// A scene made ready for tracing.
final class Scenery {
    final World world;
    final Piece[] pieces;
    final Lighting lighting;

    Scenery(World world, Piece[] pieces, Lighting lighting) {
        this.world = world;
        this.pieces = pieces;
        this.lighting = lighting;
    }
}
