package studio.scene.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of what a node shows, looked up in a catalogue: a path such as `prop/wine-glass`, and parameters for things
/// made by code, as in `set/room;width=6;depth=5`.
///
/// @param path lower-case words with '-' and '/'
/// @param parameters in the order of their names, so that equal assets are equal
public record Asset(String path, List<Parameter> parameters) {
    /// A named choice of a made thing.
    public record Parameter(String name, String value) {
        public Parameter {
            if (!Limits.isWord(name) || !Limits.isName(value)) {
                throw new IllegalArgumentException("asset parameter: a name of 1 to " + Limits.WORD_LENGTH
                        + " letters, a value of at most " + Limits.NAME_LENGTH);
            }
        }
    }

    private static final Pattern PATH = Pattern.compile("[a-z0-9/_.-]+");

    public Asset {
        if (path.length() > 128 || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("asset path: lower-case letters, digits, '-', '/'");
        }
        if (parameters.size() > Limits.PARAMETERS) {
            throw new IllegalArgumentException("asset: at most " + Limits.PARAMETERS + " parameters");
        }
        parameters = parameters.stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        for (int i = 1; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(parameters.get(i - 1).name())) {
                throw new IllegalArgumentException("asset: each parameter once");
            }
        }
    }

    public static Asset of(String path) {
        return new Asset(path, List.of());
    }

    public Asset with(String name, String value) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.removeIf(p -> p.name().equals(name));
        more.add(new Parameter(name, value));
        return new Asset(path, more);
    }

    public Asset with(String name, double value) {
        return with(name, Double.toString(value));
    }

    public Optional<String> word(String name) {
        return parameters.stream()
                .filter(p -> p.name().equals(name))
                .map(Parameter::value)
                .findFirst();
    }

    /// A numeric parameter, or the default when it is missing or no number.
    public double number(String name, double otherwise) {
        try {
            return word(name).map(Double::parseDouble).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// As text: the path, then `;name=value` for each parameter.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        for (Parameter p : parameters) {
            text.append(';').append(p.name()).append('=').append(p.value());
        }
        return text.toString();
    }
}
