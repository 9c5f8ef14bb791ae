package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;
import studio.language.meaning.CameraWords;

/// From where the subject is seen.
final class CameraAngleRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "camera angle: eye level",
                    "(a|an|the|at|from)? (an)? eye level (shot|view|angle)? (of)?",
                    m -> Framing.angle(m, CameraWords.Angle.EYE_LEVEL)),
            Rule.of(
                    "camera angle: low",
                    "(a|an|the|at|from|shot from|seen from|filmed from)? (a)? low (camera)? (angle) (shot|view)? (of)?|(shot|seen|filmed|viewed) from below",
                    m -> Framing.angle(m, CameraWords.Angle.LOW)),
            Rule.of(
                    "camera angle: high",
                    "(a|an|the|at|from|shot from|seen from|filmed from)? (a)? high (camera)? angle (shot|view)? (of)?|(shot|seen|filmed|viewed) from above",
                    m -> Framing.angle(m, CameraWords.Angle.HIGH)),
            Rule.of(
                    "camera angle: overhead",
                    "(a|an|the|from|in|shot from|seen from)? (a|the)? (overhead|top down|bird 's eye|birds eye|top|god 's eye) (shot|view|angle|perspective) (of)?|from directly above",
                    m -> Framing.angle(m, CameraWords.Angle.OVERHEAD)),
            Rule.of(
                    "camera angle: worm",
                    "(a|an|the|from|in)? (a|the)? (worm 's eye|worms eye|ground level) (shot|view|angle|perspective) (of)?",
                    m -> Framing.angle(m, CameraWords.Angle.WORM)),
            Rule.of(
                    "camera angle: dutch",
                    "(a|an|the|with|from|at)? (a)? (dutch|canted|tilted|skewed) (angle|tilt|shot|camera angle) (shot)? (of)?",
                    m -> Framing.angle(m, CameraWords.Angle.DUTCH)),
            Rule.of(
                    "camera angle: aerial",
                    "(a|an|the|from|in|with)? (an|a|the)? (aerial|drone|helicopter|fpv|fpv drone|oblique|oblique aerial|airborne|flyover) (shot|view|footage|perspective|video|photo|angle|image) (of)?",
                    m -> Framing.angle(m, CameraWords.Angle.AERIAL)),
            Rule.of(
                    "camera angle: front",
                    "(a|an|the|in|from)? (a|the)? (front|frontal) (shot|view|angle|perspective|on view) (of)?|(seen|viewed|shot) from the front|head on (shot|view)?",
                    m -> Framing.angle(m, CameraWords.Angle.FRONT)),
            Rule.of(
                    "camera angle: side",
                    "(a|an|the|in|from)? (a|the)? (side|profile|lateral) (shot|view|angle|perspective) (of)?|(seen|viewed|shot) from the side|in profile",
                    m -> Framing.angle(m, CameraWords.Angle.SIDE)),
            Rule.of(
                    "camera angle: back",
                    "(a|an|the|in|from)? (a|the)? (back|rear) (shot|view|angle) (of)?|(seen|viewed|shot|filmed) from (behind|the back)",
                    m -> Framing.angle(m, CameraWords.Angle.BACK)),
            Rule.of(
                    "camera angle: point of view",
                    "(a|an|the|from|in)? (a|the)? (point of view|pov|first person|first person view|subjective) (shot|view|perspective|camera)? (of)?",
                    m -> Framing.angle(m, CameraWords.Angle.POINT_OF_VIEW)),
            Rule.of(
                    "camera angle: over the shoulder",
                    "(a|an|the|from)? (an)? over the shoulder (shot|view|angle)? (of)?",
                    m -> Framing.angle(m, CameraWords.Angle.OVER_THE_SHOULDER)),
            Rule.of(
                    "camera angle: view",
                    "(a|an|the) (beautiful|stunning|scenic|spectacular|breathtaking)? view (of|from)",
                    new Concept.Silent()));

    private CameraAngleRules() {}
}
