/// Fetches packs into the user's cache, checked by hash, and names their licences.
module studio.packs {
    requires static org.jspecify;
    requires transitive studio.assets;
    requires org.tukaani.xz;

    exports studio.packs;
}
