package studio.cli;

import java.util.List;

/// Who is named for a movie.
///
/// @param text what goes beside it as a file; empty when there is nobody to name
/// @param title lines for its end
public record Billing(List<String> text, List<String> title) {
    public static final Billing NOBODY = new Billing(List.of(), List.of());

    public Billing {
        text = List.copyOf(text);
        title = List.copyOf(title);
    }
}
