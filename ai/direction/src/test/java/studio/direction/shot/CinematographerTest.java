package studio.direction.shot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.language.meaning.CameraWords;
import studio.language.meaning.CameraWords.Angle;
import studio.language.meaning.CameraWords.Move;
import studio.language.meaning.CameraWords.Moving;
import studio.language.meaning.CameraWords.Playback;
import studio.language.meaning.CameraWords.Size;
import studio.language.meaning.Event.Pace;
import studio.math.Bounds;
import studio.math.Seed;
import studio.math.Vec3;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.content.Camera;
import studio.scene.term.NodeId;

/// The laws of framing and of camera moves, on seeded stages: tables with things on them, people, cars, in rooms and in
/// the open.
class CinematographerTest {
    private static final Bounds OPEN = new Bounds(new Vec3(-40, 0.1, -40), new Vec3(40, 30, 60));
    private static final Bounds ROOM = new Bounds(new Vec3(-3.2, 0.15, -2), new Vec3(3.2, 2.55, 4.6));

    @ParameterizedTest
    @EnumSource(Move.class)
    void aMoveIsWhatItsNameSaysWhereverThereIsRoom(Move move) {
        for (long seed = 0; seed < 12; seed++) {
            for (Pace pace : Pace.values()) {
                ShotBrief brief = brief(stage(seed), words(move, pace), OPEN, seed);
                checkMove(brief, move, "open " + seed + " " + pace);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void aMoveIsWhatItsNameSaysInARoom(Move move) {
        for (long seed = 0; seed < 12; seed++) {
            if (seed % 4 == 3) {
                continue;
            }
            ShotBrief brief = brief(stage(seed), words(move, Pace.NORMAL), ROOM, seed);
            checkMove(brief, move, "room " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void aMoveKeepsWhatWasAskedInView(Move move) {
        for (long seed = 0; seed < 12; seed++) {
            ShotBrief brief = brief(stage(seed), words(move, Pace.NORMAL), OPEN, seed);
            Footage footage = shoot(brief);
            for (Footage.Moment moment : footage.moments()) {
                for (Subject subject : brief.subjects()) {
                    assertThat(footage.shown(subject.at(moment.share()), moment))
                            .as("%s, stage %d, at %.2f: %s", move, seed, moment.share(), subject.noun())
                            .isGreaterThan(carries(subject) ? 0.28 : 0.9);
                }
            }
        }
    }

    @Test
    void aPlainShotShowsEverythingOverTheWholeTime() {
        for (long seed = 0; seed < 60; seed++) {
            ShotBrief brief = brief(stage(seed), CameraWords.NONE, OPEN, seed);
            Footage footage = shoot(brief);
            for (Footage.Moment moment : footage.moments()) {
                for (Subject subject : brief.subjects()) {
                    assertThat(footage.shown(subject.at(moment.share()), moment))
                            .as("stage %d at %.2f: %s", seed, moment.share(), subject.noun())
                            .isGreaterThan(carries(subject) ? 0.28 : 0.97);
                    Vec3 middle = moment.project(subject.at(moment.share()).center(), brief.aspect());
                    assertThat(Math.max(Math.abs(middle.x()), Math.abs(middle.y())))
                            .isLessThan(1);
                }
            }
            assertThat(footage.path()).isLessThan(0.2);
        }
    }

    @Test
    void aCameraStaysInItsRoomAndOutOfThings() {
        for (long seed = 0; seed < 8; seed++) {
            for (Move move : Move.values()) {
                ShotBrief brief = brief(stage(seed), words(move, Pace.NORMAL), ROOM, seed);
                for (Footage.Moment moment : shoot(brief).moments()) {
                    assertThat(ROOM.grown(move == Move.SHAKY ? 0.1 : 0.03).contains(moment.position()))
                            .as("%s in room, stage %d: %s", move, seed, moment.position())
                            .isTrue();
                    for (Subject subject : brief.subjects()) {
                        assertThat(subject.at(moment.share()).contains(moment.position()))
                                .as("%s, stage %d: inside %s", move, seed, subject.noun())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void sizesCutAPersonAtTheLinesOfTheBody() {
        // The share of a standing person's height that is in the picture, from the head down.
        checkBody(Size.FULL, 1.0, 1.0);
        checkBody(Size.MEDIUM_WIDE, 0.70, 0.78);
        checkBody(Size.MEDIUM, 0.44, 0.52);
        checkBody(Size.MEDIUM_CLOSE, 0.28, 0.36);
        checkBody(Size.CLOSE, 0.17, 0.28);
        checkBody(Size.EXTREME_CLOSE, 0.08, 0.15);
    }

    private static void checkBody(Size size, double least, double most) {
        for (long seed = 0; seed < 12; seed++) {
            Bounds body = Bounds.around(new Vec3(0.3, 0.9, -0.5), new Vec3(0.6, 1.8, 0.4));
            Subject person = new Subject(new NodeId("n1"), "woman", true, 1.8, List.of(body));
            ShotBrief brief = brief(List.of(person), sized(size), OPEN, seed);
            Footage.Moment end = shoot(brief).moments().getLast();
            int seen = 0;
            for (int i = 0; i < 1000; i++) {
                Vec3 p = end.project(new Vec3(0.3, 1.8 * (i + 0.5) / 1000, -0.5), 16 / 9.0);
                seen += Math.abs(p.x()) <= 1 && Math.abs(p.y()) <= 1 ? 1 : 0;
            }
            assertThat(seen / 1000.0).as("%s, seed %d", size, seed).isBetween(least, most);
            double head = end.project(new Vec3(0.3, 1.8, -0.5), 16 / 9.0).y();
            if (size != Size.EXTREME_CLOSE && size != Size.EXTREME_WIDE) {
                assertThat(head).as("headroom of %s", size).isBetween(0.3, 0.97);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Angle.class,
            names = {"LOW", "WORM", "HIGH", "OVERHEAD", "AERIAL", "EYE_LEVEL", "SIDE", "BACK", "DUTCH"})
    void anAngleIsSeenFromWhereItsNameSays(Angle angle) {
        for (long seed = 0; seed < 12; seed++) {
            ShotBrief brief = brief(stage(seed), angled(angle), OPEN, seed);
            Footage.Moment moment = shoot(brief).moments().getFirst();
            Bounds main = brief.subjects().getFirst().at(0);
            switch (angle) {
                case LOW ->
                    assertThat(moment.position().y())
                            .isLessThan(Math.max(0.4, main.center().y()));
                case WORM -> assertThat(moment.position().y()).isLessThan(0.3);
                case HIGH -> assertThat(moment.pitch()).isBetween(-65.0, -25.0);
                case OVERHEAD -> assertThat(moment.pitch()).isLessThan(-80);
                case AERIAL -> assertThat(moment.pitch()).isBetween(-65.0, -10.0);
                case EYE_LEVEL ->
                    assertThat(moment.position().y())
                            .isBetween(main.min().y(), main.max().y() + 0.05);
                case SIDE -> assertThat(Math.abs(moment.yaw())).isBetween(75.0, 105.0);
                case BACK -> assertThat(Math.abs(moment.yaw())).isGreaterThan(150);
                case DUTCH ->
                    assertThat(Math.abs(moment.rotation().rotate(Vec3.X).y())).isGreaterThan(0.15);
                case FRONT, POINT_OF_VIEW, OVER_THE_SHOULDER -> throw new AssertionError("not in the list");
            }
        }
    }

    @Test
    void anAerialShotFlies() {
        for (long seed = 0; seed < 8; seed++) {
            assertThat(shoot(brief(stage(seed), angled(Angle.AERIAL), OPEN, seed))
                            .path())
                    .isGreaterThan(0.5);
            CameraWords dolly =
                    camera(Optional.empty(), Optional.of(Angle.AERIAL), List.of(new Moving(Move.DOLLY_IN, Pace.SLOW)));
            assertThat(shoot(brief(stage(seed), dolly, OPEN, seed)).path()).isGreaterThan(0.5);
        }
    }

    @Test
    void rackFocusPullsFromOneDepthToAnother() {
        for (long seed = 0; seed < 12; seed++) {
            Footage footage = shoot(brief(stage(seed), words(Move.RACK_FOCUS, Pace.NORMAL), OPEN, seed));
            double first = footage.moments().getFirst().focus();
            double last = footage.moments().getLast().focus();
            assertThat(Math.max(first, last)).isGreaterThan(1.3 * Math.min(first, last));
            assertThat(footage.moves()).containsOnly("static");
        }
    }

    @Test
    void aHandheldCameraShakesAndASteadyOneDoesNot() {
        for (long seed = 0; seed < 12; seed++) {
            assertThat(shoot(brief(stage(seed), words(Move.SHAKY, Pace.NORMAL), OPEN, seed))
                            .wobble())
                    .isBetween(0.15, 2.0);
            assertThat(shoot(brief(stage(seed), words(Move.STEADY, Pace.NORMAL), OPEN, seed))
                            .wobble())
                    .isLessThan(0.02);
        }
    }

    @Test
    void theSubjectIsInFocus() {
        for (long seed = 0; seed < 30; seed++) {
            ShotBrief brief = brief(stage(seed), CameraWords.NONE, OPEN, seed);
            for (Footage.Moment moment : shoot(brief).moments()) {
                double near = Double.MAX_VALUE;
                double far = 0;
                for (Subject subject : brief.subjects()) {
                    for (int i = 0; i < 8; i++) {
                        double depth = moment.project(subject.at(moment.share()).corner(i), brief.aspect())
                                .z();
                        near = Math.min(near, depth);
                        far = Math.max(far, depth);
                    }
                }
                assertThat(moment.focus()).isBetween(near * 0.99, far * 1.01);
            }
        }
    }

    @Test
    void orbitLeftTravelsToItsOwnLeft() {
        Footage footage = shoot(brief(stage(0), words(Move.ORBIT_LEFT, Pace.NORMAL), OPEN, 0));
        Footage.Moment start = footage.moments().getFirst();
        Vec3 way = footage.moments().get(1).position().minus(start.position());
        assertThat(way.dot(start.rotation().rotate(Vec3.X))).isNegative();
    }

    @Test
    void theSameSeedGivesTheSamePlanAndAnotherSeedAnother() {
        ShotBrief brief = brief(List.of(person(0)), CameraWords.NONE, OPEN, 5);
        assertThat(Cinematographer.plan(brief)).isEqualTo(Cinematographer.plan(brief));
        Set<Object> cameras = new java.util.HashSet<>();
        for (long seed = 0; seed < 8; seed++) {
            cameras.add(Cinematographer.plan(brief(List.of(person(0)), CameraWords.NONE, OPEN, seed))
                    .cameras());
        }
        assertThat(cameras).hasSizeGreaterThan(4);
    }

    @Test
    void twoMovesOfOneMotionFollowEachOther() {
        CameraWords words =
                moving(List.of(new Moving(Move.PAN_LEFT, Pace.NORMAL), new Moving(Move.PAN_RIGHT, Pace.NORMAL)));
        ShotPlan plan = Cinematographer.plan(brief(stage(0), words, OPEN, 0));
        assertThat(plan.staged().getFirst().moves())
                .extracting(m -> m.move() + " " + m.from() + " " + m.to())
                .containsExactly("pan_left 0.0 2.0", "pan_right 2.0 4.0");
    }

    @Test
    void aPlaceAloneIsSeenWide() {
        Footage footage = shoot(brief(List.of(), CameraWords.NONE, ROOM, 1));
        assertThat(footage.moments().getFirst().fov()).isGreaterThan(28);
        assertThat(ROOM.contains(footage.moments().getFirst().position())).isTrue();
    }

    /// A table under cups need not be seen whole.
    private static boolean carries(Subject subject) {
        return subject.noun().equals("table");
    }

    private static void checkMove(ShotBrief brief, Move move, String where) {
        Set<String> seen = shoot(brief).moves();
        String name = move.name().toLowerCase(java.util.Locale.ROOT);
        switch (move) {
            case PAN_LEFT, PAN_RIGHT, TILT_UP, TILT_DOWN, ZOOM_IN, ZOOM_OUT ->
                assertThat(seen).as(where).containsExactly(name);
            case TRUCK_LEFT, TRUCK_RIGHT, PEDESTAL_UP, PEDESTAL_DOWN ->
                assertThat(seen).as(where).containsExactly(name);
            case DOLLY_IN ->
                assertThat(seen)
                        .as(where)
                        .contains("zoom_in")
                        .doesNotContain("zoom_out")
                        .hasSizeLessThan(3);
            case DOLLY_OUT ->
                assertThat(seen)
                        .as(where)
                        .contains("zoom_out")
                        .doesNotContain("zoom_in")
                        .hasSizeLessThan(3);
            case ORBIT_LEFT, ORBIT_RIGHT -> {
                Set<String> more = new java.util.LinkedHashSet<>(seen);
                more.removeAll(List.of("pan_left", "pan_right"));
                assertThat(more).as(where).containsExactly(name);
            }
            case STATIC, RACK_FOCUS -> assertThat(seen).as(where).containsExactly("static");
            case DOLLY_ZOOM_IN, DOLLY_ZOOM_OUT, FOLLOW, SHAKY, STEADY ->
                assertThat(seen).as(where).doesNotContain("orbit_left", "orbit_right");
        }
    }

    /// Small stages unlike each other: 0 a table with a cup and a plate, 1 a person, 2 a chair, 3 a car, mixed by seed.
    private static List<Subject> stage(long number) {
        Seed seed = new Seed(number);
        return switch ((int) (number % 4)) {
            case 0 -> table(seed);
            case 1 -> List.of(person(number));
            case 2 -> List.of(thing("n1", "chair", seed.between(-0.5, 0.5), 0, 0.5, 0.9, 0.55));
            default -> List.of(drive(seed));
        };
    }

    private static List<Subject> table(Seed seed) {
        List<Subject> all = new ArrayList<>();
        all.add(thing("n1", "cup", seed.derive("a").between(-0.4, -0.1), 0.75, 0.09, 0.1, 0.09));
        all.add(thing("n2", "plate", seed.derive("b").between(0.1, 0.4), 0.75, 0.26, 0.03, 0.26));
        all.add(thing("n3", "table", 0, 0, 1.4, 0.75, 0.8));
        return all;
    }

    private static Subject thing(String id, String noun, double x, double y, double w, double h, double d) {
        Bounds box = new Bounds(new Vec3(x - w / 2, y, -d / 2), new Vec3(x + w / 2, y + h, d / 2));
        return new Subject(new NodeId(id), noun, false, h, List.of(box));
    }

    private static Subject person(long number) {
        double height = new Seed(number).between(1.1, 1.95);
        Bounds box = new Bounds(new Vec3(-0.3, 0, -0.2), new Vec3(0.3, height, 0.2));
        return new Subject(new NodeId("n1"), "person", true, height, List.of(box));
    }

    private static Subject drive(Seed seed) {
        double reach = seed.between(1, 4);
        List<Bounds> path = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double x = -reach + reach * i / 4.0;
            path.add(new Bounds(new Vec3(x - 2.2, 0, -0.9), new Vec3(x + 2.2, 1.45, 0.9)));
        }
        return new Subject(new NodeId("n1"), "car", false, 1.45, path);
    }

    private static Footage shoot(ShotBrief brief) {
        return new Footage(brief, Cinematographer.plan(brief), 25);
    }

    private static ShotBrief brief(List<Subject> subjects, CameraWords words, Bounds free, long seed) {
        Bounds stage = subjects.stream().map(Subject::swept).reduce(Bounds.EMPTY, Bounds::union);
        return new ShotBrief(words, subjects, free, stage, FrameRate.FILM, new FrameRange(0, 96), 16 / 9.0, 0, seed);
    }

    private static CameraWords words(Move move, Pace pace) {
        return moving(List.of(new Moving(move, pace)));
    }

    private static CameraWords moving(List<Moving> moves) {
        return camera(Optional.empty(), Optional.empty(), moves);
    }

    private static CameraWords sized(Size size) {
        return camera(Optional.of(size), Optional.empty(), List.of());
    }

    private static CameraWords angled(Angle angle) {
        return camera(Optional.empty(), Optional.of(angle), List.of());
    }

    private static CameraWords camera(Optional<Size> size, Optional<Angle> angle, List<Moving> moves) {
        return new CameraWords(size, angle, moves, OptionalInt.empty(), OptionalDouble.empty(), Playback.NORMAL, false);
    }

    @Test
    void everyMoveHasAName() {
        assertThat(EnumSet.allOf(Move.class))
                .allSatisfy(move -> assertThat(Cinematographer.plan(brief(stage(1), words(move, Pace.NORMAL), OPEN, 1))
                                .staged()
                                .getFirst()
                                .moves())
                        .extracting(m -> m.move())
                        .containsExactly(move.name().toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void theLensIsOneThatFilmCrewsCarry() {
        for (long seed = 0; seed < 40; seed++) {
            Camera camera = (Camera) Cinematographer.plan(brief(stage(seed), CameraWords.NONE, OPEN, seed))
                    .cameras()
                    .getFirst()
                    .content();
            assertThat(camera.lens().focalLength()).isBetween(14.0, 85.0);
            assertThat(camera.lens().aperture()).isBetween(1.4, 11.0);
        }
    }
}
