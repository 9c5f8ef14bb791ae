package studio.scene;

import studio.scene.term.Limits;

/// Where and when the scene plays, in words: for receipts, reports and later edits.
///
/// @param place such as "beach"; empty when nothing was said
/// @param timeOfDay such as "sunset"; empty when nothing was said
/// @param weather such as "rain"; empty when nothing was said
public record Setting(String place, String timeOfDay, String weather) {
    public static final Setting NONE = new Setting("", "", "");

    public Setting {
        if (!Limits.isName(place) || !Limits.isName(timeOfDay) || !Limits.isName(weather)) {
            throw new IllegalArgumentException("setting: text of at most " + Limits.NAME_LENGTH + " letters each");
        }
    }
}
