package studio.language.rules;

import java.util.ArrayList;
import java.util.List;
import studio.language.grammar.Rule;

/// The one list of every rule. A new topic is a new file and a line here.
public final class Grammar {
    /// All rules; of two that take the same words the earlier one wins.
    public static final List<Rule> RULES = rules();

    /// Those that describe a thing: colour, material, size and the like.
    public static final List<Rule> DESCRIBING = described();

    /// Those that say where a thing is by another.
    public static final List<Rule> RELATING = RelationRules.RULES;

    /// Those that say what hour and what weather it is.
    public static final List<Rule> SKIES = skies();

    private Grammar() {}

    private static List<Rule> described() {
        List<Rule> all = new ArrayList<>(ColourRules.RULES);
        all.addAll(MaterialRules.RULES);
        all.addAll(SizeRules.RULES);
        all.addAll(ShapeRules.RULES);
        all.addAll(PatternRules.RULES);
        all.addAll(SurfaceRules.RULES);
        all.addAll(AgeRules.RULES);
        all.addAll(BuildRules.RULES);
        all.addAll(AdjectiveRules.RULES);
        return List.copyOf(all);
    }

    private static List<Rule> skies() {
        List<Rule> all = new ArrayList<>(TimeRules.RULES);
        all.addAll(WeatherRules.RULES);
        return List.copyOf(all);
    }

    private static List<Rule> rules() {
        List<Rule> all = new ArrayList<>();
        all.addAll(CameraMoveRules.RULES);
        all.addAll(ColourRules.RULES);
        all.addAll(MaterialRules.RULES);
        all.addAll(SizeRules.RULES);
        all.addAll(ShapeRules.RULES);
        all.addAll(PatternRules.RULES);
        all.addAll(SurfaceRules.RULES);
        all.addAll(AgeRules.RULES);
        all.addAll(BuildRules.RULES);
        all.addAll(AdjectiveRules.RULES);
        all.addAll(CountRules.RULES);
        all.addAll(RelationRules.RULES);
        all.addAll(WayRules.RULES);
        all.addAll(DirectionRules.RULES);
        all.addAll(PaceRules.RULES);
        all.addAll(JointRules.RULES);
        all.addAll(ClothesRules.RULES);
        all.addAll(FrameRules.RULES);
        all.addAll(ComparisonRules.RULES);
        all.addAll(TimeRules.RULES);
        all.addAll(WeatherRules.RULES);
        all.addAll(StyleRules.RULES);
        all.addAll(DurationRules.RULES);
        all.addAll(CameraSizeRules.RULES);
        all.addAll(CameraAngleRules.RULES);
        all.addAll(LensRules.RULES);
        all.addAll(PlaybackRules.RULES);
        all.addAll(CompoundRules.RULES);
        return List.copyOf(all);
    }
}
