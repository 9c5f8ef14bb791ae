package studio.storage;

import java.util.List;

/// What a restore did.
///
/// @param source what the project was brought back from: a backup's name, or "the damaged file itself"
/// @param change number of the last change that is in it
/// @param aside where the file that was there before lies now
/// @param notes what was lost and what was saved, in sentences
public record Restoration(String source, long change, String aside, List<String> notes) {
    public Restoration {
        notes = List.copyOf(notes);
    }
}
