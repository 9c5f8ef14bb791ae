package studio.assets.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import studio.assets.motion.Contacts;
import studio.assets.motion.Joint;
import studio.assets.motion.Motion;
import studio.assets.motion.Motion.Manner;
import studio.assets.motion.Posture;
import studio.assets.motion.Repertoire;
import studio.geometry.Acting;
import studio.geometry.Face;
import studio.geometry.Figure;
import studio.geometry.Model;
import studio.math.Vec3;

/// A body of skinned parts on a rig, with a repertoire. The floor is at y = 0: whatever bears the body touches it, in
/// every
/// moment of motions that keep to the floor, and in the lowest moment of those that leave it.
public final class SkinnedFigure implements Figure {
    private static final int KEPT = 3;
    private static final int PROBES = 48;

    /// The level of detail from which a body is posed faster than it is shared out among cores.
    private static final int WORTH_SHARING = 2;

    /// Clearances in metres below which a leaping body stands and above which it flies.
    private static final float STANDS = 0.06f;

    private static final float FLIES = 0.16f;

    /// Slots of what only an open mouth shows.
    private static final List<String> BEHIND_LIPS = List.of("teeth", "tongue");

    private final Rig rig;
    private final Distances parts;
    private final List<SkinnedPart> soles;
    private final Repertoire repertoire;
    private final Face mood;
    private final Life life;
    private final Model standing;
    private final Map<String, Float> floors = new ConcurrentHashMap<>();
    private final Map<String, Stride> strides = new ConcurrentHashMap<>();
    private final Map<Acting, Model> recent = new LinkedHashMap<>();

    /// @param soleSlot the slot of the parts that touch the floor
    public SkinnedFigure(Rig rig, List<SkinnedPart> parts, String soleSlot, Repertoire repertoire) {
        this(rig, parts, soleSlot, repertoire, Face.CALM);
    }

    /// @param mood what the face shows while it is not asked to show anything else
    public SkinnedFigure(Rig rig, List<SkinnedPart> parts, String soleSlot, Repertoire repertoire, Face mood) {
        this.rig = rig;
        this.mood = mood;
        this.life = new Life(rig);
        this.parts = new Distances(parts);
        this.soles = parts.stream().filter(part -> part.slot().equals(soleSlot)).toList();
        this.repertoire = repertoire;
        if (soles.isEmpty()) {
            throw new IllegalArgumentException("a figure has something to stand on");
        }
        this.standing = pose(Acting.of("idle", 0));
    }

    @Override
    public Model standing() {
        return standing;
    }

    @Override
    public Model posed(Acting acting) {
        Acting moment = wrapped(acting);
        synchronized (recent) {
            Model known = recent.get(moment);
            if (known != null) {
                return known;
            }
        }
        Model model = pose(moment);
        synchronized (recent) {
            if (recent.size() >= KEPT) {
                recent.remove(recent.keySet().iterator().next());
            }
            Model earlier = recent.putIfAbsent(moment, model);
            return earlier == null ? model : earlier;
        }
    }

    /// The same acting, its motion one that is known and its moment inside one run.
    private Acting wrapped(Acting acting) {
        Motion played = repertoire.orIdle(acting.motion());
        double within = Double.isFinite(acting.seconds()) ? played.wrapped(acting.seconds()) : 0;
        return new Acting(
                played.name(),
                within,
                acting.before(),
                acting.face(),
                acting.gaze(),
                acting.attention(),
                acting.touch(),
                acting.clock(),
                acting.level());
    }

    @Override
    public double strideSpeed(String motion) {
        return repertoire.find(motion).flatMap(this::stride).map(Stride::speed).orElse(0.0);
    }

    private Optional<Stride> stride(Motion motion) {
        boolean strides = motion.manner() == Manner.STRIDING || motion.manner() == Manner.BOUNDING;
        return strides
                ? Optional.of(this.strides.computeIfAbsent(motion.name(), name -> Stride.of(rig, motion)))
                : Optional.empty();
    }

    /// The bones at a moment, the body ahead of or behind its even way so that no foot slides.
    private Rig.Stance stance(Motion motion, double seconds) {
        Rig.Stance stance = rig.stance(motion, motion.at(seconds));
        return stride(motion)
                .map(stride -> stance.moved(Vec3.Z.times(stride.ahead(motion.wrapped(seconds)))))
                .orElse(stance);
    }

    private Rig.Stance stance(Motion motion, Acting acting) {
        Rig.Stance free = stance(motion, acting.seconds());
        return acting.touch()
                .map(touch -> touching(motion, acting.seconds(), free, touch))
                .orElse(free);
    }

    /// The bones at a moment with the hands at what they hold.
    private Rig.Stance touching(Motion motion, double seconds, Rig.Stance free, Acting.Touch touch) {
        Vec3 floor = Vec3.Y.times(floor(motion, rig.matrices(free), 0));
        Posture written = motion.at(seconds);
        Rig.Stance unmoved = rig.stance(motion, written);
        Vec3 ahead = free.head(rig, Joint.HIPS).minus(unmoved.head(rig, Joint.HIPS));
        Vec3 at = touch.at().plus(floor).minus(ahead);
        Posture posture = Touching.reach(rig, unmoved, written, new Acting.Touch(at, touch.hold(), touch.share()));
        return rig.stance(motion, posture).moved(ahead);
    }

    @Override
    public boolean knows(String motion) {
        return repertoire.find(motion).isPresent();
    }

    @Override
    public Optional<Vec3> hand(String motion, double seconds, boolean left) {
        Motion played = repertoire.orIdle(motion);
        Rig.Stance stance = stance(played, seconds);
        float[] matrices = rig.matrices(stance);
        Contacts.Side side = left ? Contacts.Side.LEFT : Contacts.Side.RIGHT;
        return Reaching.grip(rig, stance, side).map(at -> at.minus(Vec3.Y.times(floor(played, matrices, 0))));
    }

    @Override
    public Optional<Vec3> eyes(String motion, double seconds) {
        Motion played = repertoire.orIdle(motion);
        Rig.Stance stance = stance(played, seconds);
        return life.eyes(stance).map(at -> at.minus(Vec3.Y.times(floor(played, rig.matrices(stance), 0))));
    }

    /// Where the grip is, or the middle of both, in a moment of acting.
    Vec3 grip(Acting acting, Acting.Hold hold) {
        Motion motion = repertoire.orIdle(acting.motion());
        Rig.Stance stance = stance(motion, acting);
        Vec3 left = Reaching.grip(rig, stance, Contacts.Side.LEFT).orElse(Vec3.ZERO);
        Vec3 right = Reaching.grip(rig, stance, Contacts.Side.RIGHT).orElse(Vec3.ZERO);
        Vec3 at = switch (hold) {
            case LEFT -> left;
            case RIGHT -> right;
            case BOTH -> left.lerp(right, 0.5);
        };
        return at.minus(Vec3.Y.times(floor(motion, rig.matrices(stance), acting.level())));
    }

    Rig rig() {
        return rig;
    }

    /// Where a joint is in a moment of a motion, above the floor.
    Vec3 joint(String motion, double seconds, Joint joint) {
        Motion played = repertoire.orIdle(motion);
        Rig.Stance stance = stance(played, seconds);
        return stance.head(rig, joint).minus(Vec3.Y.times(floor(played, rig.matrices(stance), 0)));
    }

    private Model pose(Acting acting) {
        Motion motion = repertoire.orIdle(acting.motion());
        Rig.Stance stance = stance(motion, acting);
        float floor = floor(motion, rig.matrices(stance), acting.level());
        return acting.before()
                .map(from -> changing(from, stance, floor, acting))
                .orElseGet(() -> alive(stance, floor, acting));
    }

    /// A posed body with what it does by itself: its face, its gaze, its breath.
    private Model alive(Rig.Stance stance, float floor, Acting acting) {
        Life.Alive alive = life.over(stance, floor, acting, acting.face().over(mood));
        return skinned(rig.matrices(alive.stance()), -floor, alive.expression(), acting.level());
    }

    /// The body on its way from one motion into another.
    private Model changing(Acting.Before from, Rig.Stance to, float floor, Acting acting) {
        Motion motion = repertoire.orIdle(from.motion());
        Rig.Stance stance = stance(motion, from.seconds());
        float before = floor(motion, rig.matrices(stance), acting.level());
        float lift = before + (float) from.share() * (floor - before);
        return alive(rig.between(stance, to, from.share()), lift, acting);
    }

    /// What lies behind the lips is left out while they are closed.
    private Model skinned(float[] matrices, float lift, Expression expression, int level) {
        boolean open = expression.partsLips();
        List<SkinnedPart> shown = parts.at(level).stream()
                .filter(part -> open || !BEHIND_LIPS.contains(part.slot()))
                .toList();
        Stream<SkinnedPart> each = level < WORTH_SHARING ? shown.parallelStream() : shown.stream();
        return new Model(
                each.map(part -> part.posed(matrices, lift, expression)).toList(), List.of());
    }

    private float floor(Motion motion, float[] matrices, int level) {
        return switch (motion.manner()) {
            case IN_PLACE, STRIDING -> lowest(matrices);
            case BOUNDING, LEAPING -> airborne(motion, lowest(matrices));
            case LOW -> lowest(parts.at(level), matrices);
            case LEVEL -> 0;
        };
    }

    /// Where the floor is while a body may be in the air: a little above its lowest moment it still stands on the
    /// floor, higher
    /// up it flies as high as the motion says, and between the two it passes over smoothly.
    private float airborne(Motion motion, float lowest) {
        float floor = floors.computeIfAbsent(motion.name(), name -> lowestOf(motion));
        float clear = lowest - floor;
        float t = Math.clamp((clear - STANDS) / (FLIES - STANDS), 0f, 1f);
        return lowest - clear * t * t * (3 - 2 * t);
    }

    private float lowestOf(Motion motion) {
        float lowest = Float.MAX_VALUE;
        for (int i = 0; i < PROBES; i++) {
            lowest = Math.min(lowest, lowest(rig.pose(motion, motion.at(motion.seconds() * i / PROBES))));
        }
        return lowest;
    }

    private float lowest(float[] matrices) {
        return lowest(soles, matrices);
    }

    private static float lowest(List<SkinnedPart> bearing, float[] matrices) {
        float lowest = Float.MAX_VALUE;
        for (SkinnedPart part : bearing) {
            lowest = Math.min(lowest, part.lowest(matrices));
        }
        return lowest;
    }
}
