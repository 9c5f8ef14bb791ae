package studio.wire.scene;

import java.util.List;
import studio.scene.content.Camera;
import studio.scene.content.Lens;
import studio.scene.content.Sensor;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// A camera: the lens's three numbers, the `sensor` unless it is Super 35, the `exposure` unless it is zero.
final class CameraJson {
    private CameraJson() {}

    static void fields(Pen pen, Camera camera) {
        pen.number("focal_length", camera.lens().focalLength());
        pen.number("aperture", camera.lens().aperture());
        pen.number("focus", camera.lens().focus());
        Sensor sensor = camera.sensor();
        if (!sensor.equals(Sensor.SUPER_35)) {
            pen.numbers("sensor", sensor.width(), sensor.height());
        }
        if (Double.compare(camera.exposure(), 0) != 0) {
            pen.number("exposure", camera.exposure());
        }
    }

    static Camera read(Form form) {
        double focalLength = form.at("focal_length").number();
        double aperture = form.at("aperture").number();
        double focus = form.at("focus").number();
        Sensor sensor = form.maybe("sensor", CameraJson::sensor, Sensor.SUPER_35);
        double exposure = form.maybe("exposure", Form::number, 0.0);
        return form.made(() -> new Camera(new Lens(focalLength, aperture, focus), sensor, exposure));
    }

    private static Sensor sensor(Form form) {
        List<Form> size = form.items(2);
        double width = size.get(0).number();
        double height = size.get(1).number();
        return form.made(() -> new Sensor(width, height));
    }
}
