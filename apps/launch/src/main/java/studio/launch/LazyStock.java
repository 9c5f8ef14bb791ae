package studio.launch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.cli.Billing;
import studio.cli.Stock;
import studio.cli.desk.Console;
import studio.direction.Catalogue;
import studio.language.meaning.Meaning;
import studio.language.meaning.Thing;
import studio.packs.Credit;
import studio.packs.CreditsText;
import studio.packs.FurnitureCredits;
import studio.packs.Packs;
import studio.render.Library;
import studio.render.Renderer;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.trace.PathTracer;

/// The stock as this program has it, each part opened when it is first asked for.
final class LazyStock implements Stock {
    private final Cast cast;
    private final Packs packs;
    private final MadeLibrary library;

    /// @param cast who plays
    /// @param packs where things of other makers come from
    LazyStock(Cast cast, Packs packs) {
        this.cast = cast;
        this.packs = packs;
        this.library = new MadeLibrary(cast, new Warehouse(packs.folders()));
    }

    @Override
    public Catalogue catalogue() {
        return new MadeCatalogue(library, cast);
    }

    @Override
    public Library library() {
        return library;
    }

    /// There is one renderer in this version; the command line has checked the name.
    @Override
    public Renderer renderer(String name) {
        return new PathTracer();
    }

    @Override
    public List<Problem> prepare(Meaning meaning, Console console) {
        boolean people = meaning.things().stream().anyMatch(t -> t.kind() == Thing.Kind.PERSON);
        return people ? cast.fetch(console) : List.of();
    }

    @Override
    public Billing billing(Scene scene) {
        Set<Credit> credits = new LinkedHashSet<>(cast.credits(scene));
        credits.addAll(new FurnitureCredits(packs).of(scene));
        return new Billing(CreditsText.of(credits), CreditsText.byMaker(credits));
    }
}
