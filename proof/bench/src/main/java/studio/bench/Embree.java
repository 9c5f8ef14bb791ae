package studio.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import studio.geometry.Mesh;

/// Intel's Embree 3 by foreign calls, where the system has it: just enough to build one scene and trace single rays.
/// Layouts are those of `rtcore_ray.h` of version 3 with one level of instances.
@SuppressWarnings("restricted")
final class Embree implements AutoCloseable {
    /// Bytes of a ray with its hit.
    static final int RAY = 80;

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT;
    private static final int INDEX = 0;
    private static final int VERTEX = 1;
    private static final int UINT3 = 0x5003;
    private static final int FLOAT3 = 0x9003;

    private final Arena arena = Arena.ofShared();
    private final SymbolLookup library;
    private final Linker linker = Linker.nativeLinker();
    private final MemorySegment device;
    private final MemorySegment scene;
    private final MemorySegment context;
    private final MethodHandle intersect;

    private Embree(SymbolLookup library, Mesh mesh) throws Throwable {
        this.library = library;
        device = (MemorySegment) call("rtcNewDevice", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                .invokeExact(MemorySegment.NULL);
        scene = (MemorySegment) call("rtcNewScene", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                .invokeExact(device);
        load(mesh);
        context = arena.allocate(24, 16);
        context.set(INT, 16, -1);
        intersect = linker.downcallHandle(
                library.findOrThrow("rtcIntersect1"),
                FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS),
                Linker.Option.critical(false));
    }

    /// Embree with a mesh loaded, or empty where the system has none or it would not start.
    static Optional<Embree> with(Mesh mesh) {
        try {
            return Optional.of(new Embree(SymbolLookup.libraryLookup("libembree3.so.3", Arena.global()), mesh));
        } catch (Throwable missing) {
            // Catches all: method handles declare Throwable, and whatever is wrong, the comparison is left out.
            return Optional.empty();
        }
    }

    private MethodHandle call(String name, FunctionDescriptor descriptor) {
        return linker.downcallHandle(library.findOrThrow(name), descriptor);
    }

    private void load(Mesh mesh) throws Throwable {
        MemorySegment geometry = (MemorySegment)
                call("rtcNewGeometry", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, INT))
                        .invokeExact(device, 0);
        MemorySegment vertices = buffer(geometry, VERTEX, FLOAT3, mesh.vertexCount());
        MemorySegment.copy(mesh.positions(), 0, vertices, FLOAT, 0, mesh.positions().length);
        MemorySegment indices = buffer(geometry, INDEX, UINT3, mesh.triangleCount());
        MemorySegment.copy(mesh.indices(), 0, indices, INT, 0, mesh.indices().length);
        FunctionDescriptor one = FunctionDescriptor.ofVoid(ValueLayout.ADDRESS);
        call("rtcCommitGeometry", one).invokeExact(geometry);
        int number =
                (int) call("rtcAttachGeometry", FunctionDescriptor.of(INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                        .invokeExact(scene, geometry);
        call("rtcReleaseGeometry", one).invokeExact(geometry);
        call("rtcCommitScene", one).invokeExact(scene);
        if (number != 0) {
            throw new IllegalStateException("embree did not take the geometry");
        }
    }

    private MemorySegment buffer(MemorySegment geometry, int type, int format, int count) throws Throwable {
        FunctionDescriptor shape =
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, INT, INT, INT, LONG, LONG);
        MemorySegment made = (MemorySegment)
                call("rtcSetNewGeometryBuffer", shape).invokeExact(geometry, type, 0, format, 12L, (long) count);
        return made.reinterpret(count * 12L);
    }

    /// Room for rays, sixteen-byte aligned.
    MemorySegment rays(int count) {
        return arena.allocate((long) count * RAY, 64);
    }

    /// Finds the nearest hit of each ray, one call a ray.
    void trace(MemorySegment rays, int from, int to) {
        long base = rays.address();
        try {
            for (int i = from; i < to; i++) {
                intersect.invokeExact(scene, context, MemorySegment.ofAddress(base + (long) i * RAY));
            }
        } catch (Throwable failed) {
            // Catches all: method handles declare Throwable.
            throw new IllegalStateException("embree failed", failed);
        }
    }

    @Override
    public void close() {
        try {
            FunctionDescriptor one = FunctionDescriptor.ofVoid(ValueLayout.ADDRESS);
            call("rtcReleaseScene", one).invokeExact(scene);
            call("rtcReleaseDevice", one).invokeExact(device);
        } catch (Throwable failed) {
            // Catches all: method handles declare Throwable.
            throw new IllegalStateException("embree did not close", failed);
        }
        arena.close();
    }
}
