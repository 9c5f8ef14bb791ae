package studio.assets.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import studio.geometry.Model;

/// How a thing is made from files of others when no baked file is there.
public interface Recipe {
    /// The asset's path; also the baked file's name below the bakery's folder.
    String name();

    /// The folder that the sources lie in: what is in it may change and be baked anew.
    Path root();

    /// Reads the files.
    ///
    /// @throws studio.assets.BadAsset when they are damaged or beyond a limit
    Dough read() throws IOException;

    /// What is put into the bakery.
    ///
    /// @param sources every file that the model came from
    record Dough(Model model, List<Path> sources) {
        public Dough {
            sources = List.copyOf(sources);
        }
    }
}
