package studio.launch;

import java.io.InputStream;
import java.nio.file.Path;
import studio.cli.desk.FetchRule;
import studio.direction.Catalogue;
import studio.packs.PackageClients;
import studio.packs.Packs;
import studio.packs.UserFolders;
import studio.render.Library;

/// The studio's parts put together, for programs that want them without the command line.
public record Studio(Catalogue catalogue, Library library) {
    /// With what is on this machine already; nothing is fetched.
    public static Studio offline() {
        return of(Packs.usual());
    }

    /// With nothing but what the studio makes by itself: the same on every machine.
    public static Studio madeByCode() {
        return of(new Packs(new UserFolders(Path.of("no-packs")), new PackageClients()));
    }

    private static Studio of(Packs packs) {
        LazyStock stock = new LazyStock(new Cast(packs, () -> FetchRule.NEVER, InputStream.nullInputStream()), packs);
        return new Studio(stock.catalogue(), stock.library());
    }
}
