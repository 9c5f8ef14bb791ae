package studio.cli;

/// Stands here until the module's first class lands.
public final class Pending {
    private Pending() {}
}
