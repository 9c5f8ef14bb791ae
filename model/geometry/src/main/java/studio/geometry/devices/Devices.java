package studio.geometry.devices;

import java.util.List;
import studio.geometry.kit.Thing;

/// Machines of house and office.
public final class Devices {
    public static final List<Thing> ALL = List.of(
            Kitchen.MICROWAVE,
            Kitchen.FRIDGE,
            Kitchen.OVEN,
            Kitchen.TOASTER,
            Kitchen.KETTLE,
            Kitchen.WASHER,
            Office.CAMERA,
            Office.PRINTER,
            Office.TRIPOD,
            Office.HEADPHONES,
            Office.VACUUM,
            Office.CONTROLLER,
            Screens.TELEVISION,
            Screens.COMPUTER,
            Screens.LAPTOP,
            Screens.PHONE,
            Screens.KEYBOARD,
            Screens.MOUSE,
            Screens.REMOTE);

    private Devices() {}
}
