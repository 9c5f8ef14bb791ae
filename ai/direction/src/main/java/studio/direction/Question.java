package studio.direction;

import java.util.List;

/// Something the words leave open that changes the picture.
///
/// @param likeliest index of the choice taken under `--yes`
public record Question(String sentence, List<String> choices, int likeliest) {
    public Question {
        choices = List.copyOf(choices);
    }
}
