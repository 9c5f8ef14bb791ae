package studio.storage.disk;

import studio.scene.Problem;

/// Something on disk could not be read or written. It carries the problem in words; nothing of a project's content
/// stands in it.
public final class StorageFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public StorageFailure(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    public StorageFailure(Problem problem, Throwable cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /// Whether it is the problem with this code.
    public boolean is(String code) {
        return problem.code().equals(code);
    }
}
