package studio.cli;

import java.util.List;
import studio.cli.desk.Console;
import studio.direction.Catalogue;
import studio.language.meaning.Meaning;
import studio.render.Library;
import studio.render.Renderer;
import studio.scene.Problem;
import studio.scene.Scene;

/// What the commands work with: the catalogue, the library behind it, and a renderer. Filled in by the launcher, so
/// that the command line knows no pack format and no renderer.
public interface Stock {
    Catalogue catalogue();

    Library library();

    /// A renderer by the name that the person typed; `auto` is the best that the machine has.
    Renderer renderer(String name);

    /// Fetches what these words need and is not here yet, with progress on the console. What could not be had comes
    /// back as problems: the studio goes on without it.
    List<Problem> prepare(Meaning meaning, Console console);

    /// Who is to be named for what a scene shows of other makers: lines of text, none when everything in it is made by
    /// the studio.
    Billing billing(Scene scene);
}
