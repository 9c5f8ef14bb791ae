/// Proof that spans modules: architecture, tidiness, golden pictures, the whole way from words to movie.
module studio.testing {
    requires static org.jspecify;
    requires studio.launch;
}
