package studio.launch;

import java.util.List;
import java.util.Optional;
import studio.cli.Console;
import studio.cli.Stock;
import studio.direction.Catalogue;
import studio.geometry.Figure;
import studio.language.meaning.Meaning;
import studio.render.Library;
import studio.render.Renderer;
import studio.scene.Problem;
import studio.scene.term.Asset;

/// The stock as this program has it, each part opened when it is first asked for.
final class LazyStock implements Stock {
    private final Cast cast = new Cast() {
        @Override
        public Optional<Figure> figure(Asset asset) {
            return Optional.empty();
        }

        @Override
        public boolean isReal() {
            return false;
        }
    };
    private final MadeLibrary library = new MadeLibrary(cast);

    @Override
    public Catalogue catalogue() {
        return new MadeCatalogue(library, cast);
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public Renderer renderer(String name) {
        throw new IllegalStateException("no renderer yet");
    }

    @Override
    public List<Problem> prepare(Meaning meaning, Console console) {
        return List.of();
    }
}
