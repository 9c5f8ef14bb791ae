package studio.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.language.Derivation;
import studio.language.clause.Told;
import studio.language.lexicon.WordList;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Meaning;
import studio.language.words.Token;

/// Reads what is asked of the camera, by the grammar of descriptions: whatever it knows to say of a shot in a new scene
/// can be said of one that is there.
final class Shootings {
    static final WordList TRADE = WordList.of("""
            camera, shot, angle, zoom, zooms, zooming, pan, pans, panning, tilt, tilts, tilting, dolly, dollies, lens, mm,
            orbit, orbits, orbiting, circle, circles, arc, truck, crane, pedestal, close, closeup, wide, medium, pov,
            overhead, aerial, drone, handheld, shaky, static, steadicam, view, focus, bokeh, eye, worm, dutch, footage,
            boom, track, tracks, tracking, follow, follows, motion, lapse, birds, bird, push, pull, vertigo, zolly,
            telephoto, fisheye, macro, establishing, fixed, locked, still, background, depth, slider, jib, level""");

    /// How many boundaries are tried.
    private static final int TRIES = 3;

    private Shootings() {}

    static List<Slot.Read> at(Sentence s, int from) {
        List<Slot.Read> reads = new ArrayList<>();
        List<Integer> ends = ends(s, from);
        for (int end : ends.subList(0, Math.min(TRIES, ends.size()))) {
            read(s, from, end).ifPresent(f -> reads.add(new Slot.Read(new Filling.Film(f), end)));
        }
        return reads;
    }

    private static List<Integer> ends(Sentence s, int from) {
        List<Integer> ends = new ArrayList<>();
        boolean trade = false;
        for (int i = from; i < s.size() && s.kind(i) != Token.Kind.STOP; i++) {
            trade |= TRADE.has(s.word(i));
            if (trade && s.isBoundary(i + 1)) {
                ends.addFirst(i + 1);
            }
        }
        return ends;
    }

    private static Optional<Filming.Shoot> read(Sentence s, int from, int end) {
        List<Token> words = s.tokens().subList(from, end);
        Optional<Filming.Shoot> plain = shoot(words);
        return plain.isPresent() || s.words(from, end).contains("camera") ? plain : shoot(led(words));
    }

    /// Verbs of motion are the camera's when they stand behind "the camera".
    private static List<Token> led(List<Token> words) {
        List<Token> led = new ArrayList<>();
        Token first = words.getFirst();
        led.add(new Token("the", Token.Kind.WORD, false, false, first.start(), first.start()));
        led.add(new Token("camera", Token.Kind.WORD, false, false, first.start(), first.start()));
        led.addAll(words);
        return led;
    }

    private static Optional<Filming.Shoot> shoot(List<Token> words) {
        Told told = Told.of(words, new ArrayList<Derivation>());
        Meaning meaning = told.meaning();
        boolean film = !meaning.camera().equals(CameraWords.NONE)
                && meaning.unread().isEmpty()
                && meaning.events().isEmpty()
                && meaning.relations().isEmpty()
                && meaning.things().size() <= 1
                && meaning.place().isEmpty()
                && meaning.timeOfDay().isEmpty()
                && meaning.weather().isEmpty();
        if (!film || !meaning.things().isEmpty() && meaning.camera().subject().isEmpty()) {
            return Optional.empty();
        }
        Optional<Reference> subject = meaning.things().isEmpty()
                ? Optional.empty()
                : Optional.of(Additions.reference(meaning.things().getFirst(), List.of()));
        return Optional.of(new Filming.Shoot(meaning.camera(), subject));
    }
}
