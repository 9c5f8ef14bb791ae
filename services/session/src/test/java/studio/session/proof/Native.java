package studio.session.proof;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What Linux lets a process do to its own files, to make a disk fail on purpose.
@SuppressWarnings("restricted")
final class Native {
    private static final int RLIMIT_FSIZE = 1;

    private Native() {}

    /// Lets no file of this process grow beyond a size: a write across it is cut there, one beyond it fails.
    static void limit(long bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment limit = arena.allocate(ValueLayout.JAVA_LONG, 2);
            limit.setAtIndex(ValueLayout.JAVA_LONG, 0, bytes);
            limit.setAtIndex(ValueLayout.JAVA_LONG, 1, -1);
            FunctionDescriptor shape =
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
            check((int) called("setrlimit", shape, RLIMIT_FSIZE, limit));
        }
    }

    static void noLimit() {
        limit(-1);
    }

    /// Puts a file in the place of every descriptor that this process has of another, does something, and puts the
    /// right ones back.
    static void instead(Path file, Path other, int flags, Runnable work) throws IOException {
        List<Integer> descriptors = descriptors(file);
        if (descriptors.isEmpty()) {
            throw new IllegalStateException("not open: " + file);
        }
        List<Integer> kept = descriptors.stream().map(Native::copy).toList();
        int wrong = open(other, flags);
        descriptors.forEach(d -> put(wrong, d));
        try {
            work.run();
        } finally {
            for (int i = 0; i < descriptors.size(); i++) {
                put(kept.get(i), descriptors.get(i));
                close(kept.get(i));
            }
            close(wrong);
        }
    }

    private static List<Integer> descriptors(Path file) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.filter(d -> leadsTo(d, file))
                    .map(d -> Integer.valueOf(d.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static int open(Path file, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            FunctionDescriptor shape =
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
            return check((int) called("open", shape, arena.allocateFrom(file.toString()), flags));
        }
    }

    private static int copy(int descriptor) {
        FunctionDescriptor shape = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        return check((int) called("dup", shape, descriptor));
    }

    private static void put(int from, int to) {
        FunctionDescriptor shape =
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        check((int) called("dup2", shape, from, to));
    }

    private static void close(int descriptor) {
        FunctionDescriptor shape = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        check((int) called("close", shape, descriptor));
    }

    private static int check(int result) {
        if (result < 0) {
            throw new IllegalStateException("the system refused");
        }
        return result;
    }

    private static Object called(String name, FunctionDescriptor shape, Object... arguments) {
        Linker linker = Linker.nativeLinker();
        MethodHandle function =
                linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), shape);
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            // Catches all: a method handle may throw anything, these throw nothing.
            throw new IllegalStateException(name, e);
        }
    }
}
