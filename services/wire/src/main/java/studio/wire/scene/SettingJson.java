package studio.wire.scene;

import studio.scene.Setting;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// Where and when a scene plays, as one object.
public final class SettingJson {
    private SettingJson() {}

    public static String write(Setting setting) {
        return Pen.line(setting, SettingJson::fields);
    }

    public static Decoded<Setting> read(String json) {
        return Door.read(json, SettingJson::read);
    }

    static void fields(Pen pen, Setting setting) {
        pen.text("place", setting.place());
        pen.text("time_of_day", setting.timeOfDay());
        pen.text("weather", setting.weather());
    }

    static Setting read(Form form) {
        String place = form.at("place").text();
        String timeOfDay = form.at("time_of_day").text();
        String weather = form.at("weather").text();
        return form.made(() -> new Setting(place, timeOfDay, weather));
    }
}
