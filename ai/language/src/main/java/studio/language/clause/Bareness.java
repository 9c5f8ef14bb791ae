package studio.language.clause;

import java.util.Optional;
import studio.language.lexicon.Nouns;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Thing;

/// "castle" alone is a place to show; "a castle" in a scene is a thing.
final class Bareness {
    private Bareness() {}

    static void settle(Clauses clauses) {
        Script script = clauses.script;
        boolean alone = script.things.size() == 1
                && script.relations.isEmpty()
                && script.events.isEmpty()
                && script.place.isEmpty()
                && script.moves.isEmpty()
                && clauses.line.size() == 1
                && script.playback == CameraWords.Playback.NORMAL;
        if (!alone) {
            return;
        }
        Thing thing = script.things.getFirst();
        if (Nouns.isLandmark(thing.noun()) && !thing.counted()) {
            script.place = Optional.of(thing.noun());
            script.things.clear();
        }
    }
}
