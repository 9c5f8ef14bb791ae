package studio.language.rules;

import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.lexicon.Paces;
import studio.language.lexicon.WordList;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Event;

/// Camera moves: with "camera" before it almost any verb of motion is one, without it only the words of the trade.
final class Shooting {
    /// What may stand before a move.
    static final String LEAD =
            "((the|a|as the|while the|with the|and the|then the|while|as|with|with a|and)? (camera|camera then|camera also|shot|view|lens|frame))?"
                    + " (is|starts to|starts|begins to|begins|will)? #slowly? #quickly? (smoothly|steadily|slow|fast|quick)? ";

    /// What may follow it; a last preposition says that its subject comes.
    static final String TAIL =
            " #slowly? #quickly? (smoothly|steadily)? (of|on|onto|to|toward|towards|around|over|across|along|past|with|after|into)?";

    private static final WordList TRADE = WordList.of("""
            pan, pans, panning, tilt, tilts, tilting, zoom, zooms, zooming, dolly, dollies, truck, trucks,
            trucking, pedestal, shot, focus, handheld, hand, shaky, steady, steadicam, static, footage, effect, vertigo,
            camera, lens, crane, push, pull, cam, perspective, gimbal, locked, jittery, view, frame""");

    private static final Set<String> OBJECTS = Set.of(
            "of", "on", "onto", "to", "toward", "towards", "around", "over", "across", "along", "past", "with", "after",
            "into");

    /// Verbs of moves that are about a thing even without a preposition.
    private static final Set<CameraWords.Move> ABOUT =
            Set.of(CameraWords.Move.ORBIT_LEFT, CameraWords.Move.ORBIT_RIGHT, CameraWords.Move.FOLLOW);

    private Shooting() {}

    static Optional<Concept> of(Match match, CameraWords.Move move) {
        boolean camera = match.has("camera") || match.has("lens") || match.has("shot") || match.has("cam");
        boolean trade = isOfTheTrade(match, move);
        String last = match.token(match.size() - 1).word();
        boolean noun = match.next().equals("of") || (!camera && last.equals("with"));
        boolean of = OBJECTS.contains(last) || ABOUT.contains(move);
        return Match.when(
                (camera || trade) && !noun, new Concept.Shoots(new CameraWords.Moving(move, pace(match)), of));
    }

    private static boolean isOfTheTrade(Match match, CameraWords.Move move) {
        boolean idiom = match.hasOf(TRADE);
        return switch (move) {
            case STATIC -> match.has("static") || match.has("locked");
            case STEADY -> match.size() > 1 && idiom;
            case SHAKY -> match.has("handheld") || match.has("shaky") || match.has("held") || match.has("effect") || match.has("footage");
            case PEDESTAL_UP, PEDESTAL_DOWN -> match.has("crane") || match.has("pedestal") || match.has("boom");
            case FOLLOW, ORBIT_LEFT, ORBIT_RIGHT, TRUCK_LEFT, TRUCK_RIGHT ->
                match.has("truck") || match.has("trucks") || match.has("trucking");
            case DOLLY_IN -> dolly(match) || match.text().startsWith("push in");
            case DOLLY_OUT ->
                dolly(match)
                        || match.text().startsWith("pull back")
                        || match.text().startsWith("pull out");
            case PAN_LEFT,
                    PAN_RIGHT,
                    TILT_UP,
                    TILT_DOWN,
                    ZOOM_IN,
                    ZOOM_OUT,
                    RACK_FOCUS,
                    DOLLY_ZOOM_IN,
                    DOLLY_ZOOM_OUT ->
                !match.hasVerb("look")
                        && !match.previous().equals("a")
                        && !match.previous().equals("the");
        };
    }

    private static boolean dolly(Match match) {
        return match.has("dolly") || match.has("dollies") || match.has("dollying");
    }

    private static Event.Pace pace(Match match) {
        if (match.hasOf(Paces.SLOWLY) || match.has("slow")) {
            return Event.Pace.SLOW;
        }
        return match.hasOf(Paces.QUICKLY) || match.has("crash") ? Event.Pace.FAST : Event.Pace.NORMAL;
    }
}
