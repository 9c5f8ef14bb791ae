package studio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Says what the machine has, what the studio needs of it, and how to mend what is missing.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Check this machine: Java, memory, encoder, packs. Says how to mend what is missing.")
final class DoctorCommand implements Callable<Integer> {
    /// One finding. A missing necessity makes the exit code 5; a missing extra does not.
    record Finding(boolean good, boolean needed, String what, String remedy) {}

    private final Console console;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        findings.add(memory());
        findings.add(cores());
        for (Finding finding : findings) {
            console.data().println((finding.good() ? "✓ " : finding.needed() ? "✗ " : "– ") + finding.what());
            if (!finding.good()) {
                console.data().println("    " + finding.remedy());
            }
        }
        boolean fit = findings.stream().allMatch(f -> f.good() || !f.needed());
        return fit ? Exit.DONE : Exit.LACKING;
    }

    private static Finding memory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return new Finding(
                megabytes >= 500,
                true,
                "memory for the studio: " + megabytes + " MB",
                "Give it more: STUDIO_HEAP=1200m ./studio …");
    }

    private static Finding cores() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Finding(true, false, cores + (cores == 1 ? " core" : " cores") + " to render with", "");
    }
}
