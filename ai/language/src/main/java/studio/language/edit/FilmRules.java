package studio.language.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Event.Direction;

/// Camera, lens and length of the shot.
final class FilmRules {
    static final List<EditRule> RULES = List.of(
            EditRule.filming(
                    "film: from below or above",
                    "(shoot|film|shot|filmed|seen|show|look)? (it|this|everything|the scene)? from (below|above|directly above|the side|the front|behind)",
                    f -> from(f)),
            EditRule.filming(
                    "film: in the words of the trade",
                    "(go back to|the camera (should|must|shall|has to|needs to)|let the camera|have the camera|make the camera|make (it|this|that|the shot|the camera|the picture|the view|the frame)|use|switch to|change to|change it to|go to|go for|give me|i want|do|try|let us have|set (the)? (camera|shot|lens|angle|view|it) to|change the (camera|shot|lens|angle|view) to|add|film it|film this|shoot it|shoot this|shoot|have|let|show it|show me|start)? (as|with|from|in|at)? (a|an|the)? {film:film} (instead|lens)?",
                    f -> f.film("film")),
            EditRule.filming(
                    "film: of a thing",
                    "(film|shoot|frame|show|do) {target} (as|in|from|with) (a|an)? {film:film}",
                    f -> new Filming.Shoot(f.film("film").words(), Optional.of(f.ref("target")))),
            EditRule.filming(
                    "film: closer",
                    "(move|go|get|come|bring|put|push)? (the camera|in|the shot|camera)? {by:amount}? (closer|nearer|in closer|closer in|tighter)",
                    f -> new Filming.Shift(Direction.FORWARD, f.amount("by"))),
            EditRule.filming(
                    "film: wider",
                    "(move|go|get|make it|make the shot|pull)? (the camera|camera)? {by:amount}? (further away|farther away|further back|farther back|further out|farther out|wider|back a bit|back)",
                    f -> new Filming.Shift(Direction.BACKWARD, f.amount("by"))),
            EditRule.filming(
                    "film: move the camera",
                    "(move|shift|put|bring|place|push|raise|lower|lift|take|slide|set) (the)? camera (by)? {by:amount}? (to)? {way:way}",
                    f -> new Filming.Shift(f.way("way"), f.amount("by"))),
            EditRule.filming(
                    "film: move the camera by",
                    "(move|shift|raise|lower|lift) (the)? camera {way:way} (by)? {by:amount}",
                    f -> new Filming.Shift(f.way("way"), f.amount("by"))),
            EditRule.filming(
                    "film: raise the camera",
                    "(raise|lift) (the)? camera (by)? {by:amount}?",
                    f -> new Filming.Shift(Direction.UP, f.amount("by"))),
            EditRule.filming(
                    "film: lower the camera",
                    "lower (the)? camera (by)? {by:amount}?",
                    f -> new Filming.Shift(Direction.DOWN, f.amount("by"))),
            EditRule.filming(
                    "film: camera telegram",
                    "(the)? camera {by:amount}? {way:way}",
                    f -> new Filming.Shift(f.way("way"), f.amount("by"))),
            EditRule.filming(
                    "film: swing left",
                    "(turn|rotate|swing|pan) (the)? camera (by)? {angle:degrees} (to the)? (left|counterclockwise)?",
                    f -> new Filming.Swing(f.number("angle", 0))),
            EditRule.filming(
                    "film: swing right",
                    "(turn|rotate|swing|pan) (the)? camera (by)? {angle:degrees} (to the)? (right|clockwise)",
                    f -> new Filming.Swing(-f.number("angle", 0))),
            EditRule.filming(
                    "film: look at",
                    "(look|point the camera|aim the camera|turn the camera|point|aim|focus the camera|let the camera look|make the camera look|have the camera look|the camera looks|the camera should look|focus|center|centre|frame|center the camera|centre the camera) (at|on|towards|toward|to)? {target}",
                    f -> new Filming.Aim(f.ref("target"))),
            EditRule.filming(
                    "film: no movement",
                    "(no|without|stop|remove|stop the|remove the|stop all|without any|no more) (camera)? (movement|motion|moves|move|camera movement|camera motion|camera move|camera moves|panning|zoom|zooming|the camera)|(do not|don't|stop) (move|moving|panning|zooming) (the)? camera|(keep|hold|make|let) the (camera|shot) (be)? (still|static|steady|fixed|stay still|rest|locked|where it is|stay)|static (camera)?|the camera (should not|does not|doesn't|shouldn't) move|hold still",
                    f -> new Filming.Hold()),
            EditRule.filming(
                    "film: length",
                    "(make|let|have|set|keep) (the|this|it) (shot|movie|film|scene|clip|video|take)? (be|last|to|to be|length to)? (for)? {s:seconds} (long|in length)?",
                    f -> new Filming.Length(OptionalDouble.of(f.number("s", 4)), 1)),
            EditRule.filming(
                    "film: length of it",
                    "(the)? (shot|movie|film|scene|clip|video) (is|should be|should last|lasts|must be|takes)? {s:seconds} (long)?",
                    f -> new Filming.Length(OptionalDouble.of(f.number("s", 4)), 1)),
            EditRule.filming(
                    "film: length alone",
                    "{s:seconds} (long)?",
                    f -> new Filming.Length(OptionalDouble.of(f.number("s", 4)), 1)),
            EditRule.filming(
                    "film: set the length",
                    "(set|change) the (length|duration) (of the (shot|movie|film|scene|clip))? (to)? {s:seconds}",
                    f -> new Filming.Length(OptionalDouble.of(f.number("s", 4)), 1)),
            EditRule.filming(
                    "film: longer",
                    "(make the (shot|movie|film|clip|video|scene)|lengthen the (shot|movie|film|clip)|extend the (shot|movie|film|clip)) {by:amount}? (longer)?",
                    f -> new Filming.Length(OptionalDouble.empty(), 1.5)),
            EditRule.filming(
                    "film: shorter",
                    "(make the (shot|movie|film|clip|video|scene) (a bit|much|a little)? shorter|shorten the (shot|movie|film|clip|video))",
                    f -> new Filming.Length(OptionalDouble.empty(), 0.67)),
            EditRule.filming(
                    "film: twice as long",
                    "make the (shot|movie|film|clip|video|scene) {n:times} as (long|short) (as it is|as now)?",
                    f -> new Filming.Length(OptionalDouble.empty(), f.number("n", 1))));

    private FilmRules() {}

    private static Filming from(Filled f) {
        CameraWords.Angle angle = f.says("directly")
                ? CameraWords.Angle.OVERHEAD
                : f.says("below")
                        ? CameraWords.Angle.LOW
                        : f.says("above")
                                ? CameraWords.Angle.HIGH
                                : f.says("side")
                                        ? CameraWords.Angle.SIDE
                                        : f.says("behind") ? CameraWords.Angle.BACK : CameraWords.Angle.FRONT;
        CameraWords none = CameraWords.NONE;
        return new Filming.Shoot(
                new CameraWords(
                        none.size(),
                        Optional.of(angle),
                        none.moves(),
                        none.subject(),
                        none.focalLength(),
                        none.playback(),
                        false),
                Optional.empty());
    }
}
