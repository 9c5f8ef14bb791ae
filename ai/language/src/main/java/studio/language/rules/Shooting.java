package studio.language.rules;

import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.lexicon.Paces;
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

    private static final Set<String> OBJECTS = Set.of(
            "of", "on", "onto", "to", "toward", "towards", "around", "over", "across", "along", "past", "with", "after",
            "into");

    /// Verbs of moves that are about a thing even without a preposition.
    private static final Set<CameraWords.Move> ABOUT =
            Set.of(CameraWords.Move.ORBIT_LEFT, CameraWords.Move.ORBIT_RIGHT, CameraWords.Move.FOLLOW);

    private Shooting() {}

    static Optional<Concept> of(Match match, CameraWords.Move move) {
        boolean camera = match.has("camera") || match.has("lens") || match.has("shot") || match.has("cam");
        String last = match.token(match.size() - 1).word();
        boolean side = last.equals("of") && (match.has("left") || match.has("right"));
        boolean noun = match.next().equals("of") || !camera && (last.equals("with") || side);
        boolean trade = OPENING.contains(match.previous()) && isOfTheTrade(match, move);
        boolean of = OBJECTS.contains(last) || ABOUT.contains(move);
        return Match.when(
                (camera || trade) && !noun, new Concept.Shoots(new CameraWords.Moving(move, pace(match)), of));
    }

    /// Words after which a move of the trade may be named without a camera: "…, pan left", "with a slow zoom in".
    private static final Set<String> OPENING =
            Set.of("", ",", ".", "and", "then", "with", "while", "a", "an", "the", "using", "in", "featuring", "slow");

    private static boolean isOfTheTrade(Match match, CameraWords.Move move) {
        boolean article = match.previous().equals("a") || match.previous().equals("the");
        boolean shaken = match.has("handheld") || match.has("shaky") || match.has("held") || match.has("footage");
        return switch (move) {
            case STATIC -> match.has("static") && match.size() > 1 || match.has("locked");
            case STEADY ->
                match.has("perspective") || match.has("gimbal") || match.has("steadicam") || match.has("footage");
            case SHAKY -> shaken || match.has("effect") && !match.has("vertigo");
            case PEDESTAL_UP, PEDESTAL_DOWN ->
                match.has("pedestal") || match.has("boom") || match.has("crane") && !article;
            case FOLLOW, ORBIT_LEFT, ORBIT_RIGHT -> match.has("degree");
            case TRUCK_LEFT, TRUCK_RIGHT -> match.hasVerb("truck") && !article;
            case DOLLY_IN -> match.hasVerb("dolly") || match.text().startsWith("push in");
            case DOLLY_OUT ->
                match.hasVerb("dolly")
                        || match.text().startsWith("pull back")
                        || match.text().startsWith("pull out");
            case PAN_LEFT, PAN_RIGHT -> match.hasVerb("pan") && !article;
            case TILT_UP, TILT_DOWN -> match.hasVerb("tilt") || match.hasVerb("pan") && !article;
            case ZOOM_IN, ZOOM_OUT, RACK_FOCUS, DOLLY_ZOOM_IN, DOLLY_ZOOM_OUT -> true;
        };
    }

    private static Event.Pace pace(Match match) {
        if (match.hasOf(Paces.SLOWLY) || match.has("slow")) {
            return Event.Pace.SLOW;
        }
        return match.hasOf(Paces.QUICKLY) || match.has("crash") ? Event.Pace.FAST : Event.Pace.NORMAL;
    }
}
