package studio.launch;

import studio.direction.Catalogue;
import studio.render.Library;

/// The studio's parts put together, for programs that want them without the command line.
public record Studio(Catalogue catalogue, Library library) {
    /// With what is on this machine already; nothing is fetched.
    public static Studio offline() {
        LazyStock stock = new LazyStock();
        return new Studio(stock.catalogue(), stock.library());
    }
}
