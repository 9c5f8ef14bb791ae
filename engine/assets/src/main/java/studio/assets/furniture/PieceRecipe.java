package studio.assets.furniture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import studio.assets.bake.Recipe;
import studio.assets.obj.ObjModels;
import studio.assets.obj.Placing;
import studio.geometry.Anchor;
import studio.geometry.Model;
import studio.math.Vec3;

/// How a piece of furniture is baked: read, turned, brought to its real size, and given the place on which other
/// things stand.
record PieceRecipe(Piece piece, Path root) implements Recipe {
    @Override
    public String name() {
        return piece.path();
    }

    @Override
    public Dough read() throws IOException {
        ObjModels.Read read = ObjModels.read(piece.model(), new Placing(piece.turn(), Optional.of(piece.size())));
        return new Dough(withTop(read.model()), read.sources());
    }

    private Model withTop(Model model) {
        boolean carries = piece.top() > 0.02 && piece.top() <= piece.size().y() + 0.01;
        Vec3 room = new Vec3(piece.size().x(), 0, piece.size().z());
        return carries ? model.with(new Anchor(Anchor.Kind.TOP, new Vec3(0, piece.top(), 0), room)) : model;
    }
}
