package studio.geometry;

/// What a face can show: the six expressions that people everywhere tell apart (Ekman 1992). Where a face shows none of
/// them it is calm.
public enum Feeling {
    HAPPY,
    SAD,
    ANGRY,
    SURPRISED,
    AFRAID,
    DISGUSTED
}
