package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.CameraWords;

/// What the camera does, in the terms of the trade and in everyday words.
final class CameraMoveRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "camera move: pan left",
                    Shooting.LEAD + "((~pan|panning shot) (to|towards|toward|from right to)? (the)? left)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.PAN_LEFT)),
            Rule.of(
                    "camera move: pan right",
                    Shooting.LEAD + "((~pan|panning shot) (to|towards|toward|from left to|left to)? (the)? right)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.PAN_RIGHT)),
            Rule.of(
                    "camera move: pan",
                    Shooting.LEAD + "(~pan (across|over|around)|panning shot)" + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.PAN_RIGHT)),
            Rule.of(
                    "camera move: tilt up",
                    Shooting.LEAD + "((~tilt|~pan|~look|tilting shot) (up|upward|upwards))" + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.TILT_UP)),
            Rule.of(
                    "camera move: tilt down",
                    Shooting.LEAD + "((~tilt|~pan|~look|tilting shot) (down|downward|downwards))" + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.TILT_DOWN)),
            Rule.of(
                    "camera move: zoom in",
                    Shooting.LEAD
                            + "((~zoom|zooming shot) (in|into|inward|inwards|closer)|zoom in (shot|effect)|crash zoom)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.ZOOM_IN)),
            Rule.of(
                    "camera move: zoom out",
                    Shooting.LEAD + "((~zoom|zooming shot) (out|outward|outwards|back|away)|zoom out (shot|effect))"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.ZOOM_OUT)),
            Rule.of(
                    "camera move: dolly in",
                    Shooting.LEAD
                            + "((~dolly|~push|~track|~move|~travel|~glide|~fly|~drift|~creep) (in|forward|forwards|inward|closer|in closer)|push in (shot)?|dolly in (shot)?|dolly shot|(airborne)? dolly movement|~approach)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.DOLLY_IN)),
            Rule.of(
                    "camera move: dolly out",
                    Shooting.LEAD
                            + "((~dolly|~push|~track|~move|~pull|~travel|~drift|~retreat) (out|back|backward|backwards|away)|pull (back|out) (shot)?|dolly out (shot)?|~retreat)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.DOLLY_OUT)),
            Rule.of(
                    "camera move: truck left",
                    Shooting.LEAD
                            + "((~truck|~track|~dolly|~slide|~move|~travel|~glide|~drift|trucking shot|tracking shot|slider shot) (to|towards|from right to)? (the)? left|~crab left)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.TRUCK_LEFT)),
            Rule.of(
                    "camera move: truck right",
                    Shooting.LEAD
                            + "((~truck|~track|~dolly|~slide|~move|~travel|~glide|~drift|trucking shot|tracking shot|slider shot) (to|towards|from left to)? (the)? right|~crab right|trucking shot|slider shot)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.TRUCK_RIGHT)),
            Rule.of(
                    "camera move: pedestal up",
                    Shooting.LEAD
                            + "((~pedestal|~crane|~boom|~rise|~move|~lift|~jib|~ascend|~float|crane shot|pedestal shot) (up|upward|upwards)|~rise|~ascend|crane shot)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.PEDESTAL_UP)),
            Rule.of(
                    "camera move: pedestal down",
                    Shooting.LEAD
                            + "((~pedestal|~crane|~boom|~lower|~move|~drop|~jib|~descend|~sink|crane shot|pedestal shot) (down|downward|downwards)|~descend|~lower)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.PEDESTAL_DOWN)),
            Rule.of(
                    "camera move: orbit counter-clockwise",
                    Shooting.LEAD
                            + "((~orbit|~circle|~rotate|~revolve|~spin|~arc|orbiting shot|orbit shot|arc shot) (around)? (to the right|right|anti clockwise|anticlockwise|counter clockwise|counterclockwise|in (a|an)? (anti clockwise|anticlockwise|counter clockwise|counterclockwise) (direction)?))"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.ORBIT_RIGHT)),
            Rule.of(
                    "camera move: orbit",
                    Shooting.LEAD
                            + "((~orbit|~circle|~revolve|~arc|~rotate around|~spin around|~move around|~travel around|~fly around|~rotate|orbiting shot|orbit shot|orbital shot|arc shot|arcing shot|circling shot|360 degree shot|360 shot|a full circle) (around)? (clockwise|to the left|left|in (a|an)? (clockwise|circular) (direction|motion|path))?)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.ORBIT_LEFT)),
            Rule.of(
                    "camera move: rack focus",
                    Shooting.LEAD
                            + "((~rack focus|racking focus|rack focus shot|~pull focus|focus pull|~shift focus|~change focus|focus (shifts|changes|racks)))"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.RACK_FOCUS)),
            Rule.of(
                    "camera move: dolly zoom in",
                    Shooting.LEAD + "((dolly zoom|vertigo effect|zolly|vertigo shot|dolly zoom effect) (in)?)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.DOLLY_ZOOM_IN)),
            Rule.of(
                    "camera move: dolly zoom out",
                    Shooting.LEAD + "((dolly zoom|vertigo effect|zolly) out)" + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.DOLLY_ZOOM_OUT)),
            Rule.of(
                    "camera move: follow",
                    Shooting.LEAD
                            + "((~follow|~track|~trail|~chase|following shot|tracking shot|follow shot|steadicam shot) (along)? (with|after|behind)?)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.FOLLOW)),
            Rule.of(
                    "camera move: shaky",
                    Shooting.LEAD
                            + "((~shake|handheld|hand held|shaky|shaking|trembling|jittery|wobbly|handheld camera|hand held camera|shaky cam|shaky camera|camera shake|shaky footage|handheld footage|handheld shot|unsteady camera) (shot|footage|effect|motion|movement|cam|camera|style|work)?|(with|featuring|in)? (a|an)? (intense|strong|violent|slight|heavy|subtle)? (shaking|shake|shaky|handheld|trembling) (effect|motion|movement|camera|cam|footage|shot|style))"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.SHAKY)),
            Rule.of(
                    "camera move: steady",
                    Shooting.LEAD
                            + "((featuring|with|in|from)? (a|an)? (very)? (steady and smooth|smooth and steady|steady|smooth|stable|stabilized|stabilised|gimbal) (perspective|shot|motion|movement|camera|footage|view|camera movement|camera work|gimbal shot)|steadicam)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.STEADY)),
            Rule.of(
                    "camera move: static",
                    Shooting.LEAD
                            + "((movement|motion|position|angle)? (is|remains|stays|~stay|~keep|~remain|kept|held)? (completely|perfectly|totally)? (static|fixed|locked|locked off|locked down|stationary|still|motionless|unmoving) (shot|camera|view|frame|footage|position)? (shot|view|footage)?|does not move|doesn't move|not moving|static shot|~hold still)"
                            + Shooting.TAIL,
                    m -> Shooting.of(m, CameraWords.Move.STATIC)));

    private CameraMoveRules() {}
}
