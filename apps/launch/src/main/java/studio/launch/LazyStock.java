package studio.launch;

import java.util.List;
import java.util.Optional;
import studio.cli.Stock;
import studio.cli.desk.Console;
import studio.direction.Catalogue;
import studio.language.meaning.Meaning;
import studio.language.meaning.Thing;
import studio.packs.Packs;
import studio.render.Library;
import studio.render.Renderer;
import studio.scene.Problem;
import studio.trace.PathTracer;

/// The stock as this program has it, each part opened when it is first asked for.
final class LazyStock implements Stock {
    private record Opened(Cast cast, MadeLibrary library) {}

    private final Packs packs;
    private Optional<Opened> opened = Optional.empty();

    /// @param packs where people come from
    LazyStock(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Catalogue catalogue() {
        return new MadeCatalogue(open().library(), open().cast());
    }

    @Override
    public Library library() {
        return open().library();
    }

    /// There is one renderer in this version; the command line has checked the name.
    @Override
    public Renderer renderer(String name) {
        return new PathTracer();
    }

    @Override
    public List<Problem> prepare(Meaning meaning, Console console) {
        boolean people = meaning.things().stream().anyMatch(t -> t.kind() == Thing.Kind.PERSON);
        return people ? open().cast().fetch(console) : List.of();
    }

    private synchronized Opened open() {
        Opened parts = opened.orElseGet(() -> {
            Cast cast = new Cast(packs);
            return new Opened(cast, new MadeLibrary(cast, new Warehouse(packs.folders())));
        });
        opened = Optional.of(parts);
        return parts;
    }
}
