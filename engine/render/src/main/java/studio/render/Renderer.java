package studio.render;

/// Makes pictures of scenes. A renderer may keep what it built for still instances from one call to the next; it gives
/// the same picture whether or not it did. Not for use by two threads at once.
public interface Renderer extends AutoCloseable {
    /// What people call it: "trace" or "vulkan".
    String name();

    Image render(RenderScene scene, View view);

    @Override
    void close();
}
