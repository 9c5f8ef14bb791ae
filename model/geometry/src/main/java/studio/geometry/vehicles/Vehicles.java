package studio.geometry.vehicles;

import java.util.List;
import studio.geometry.kit.Thing;

/// What drives, flies and floats.
public final class Vehicles {
    public static final List<Thing> ALL = List.of(
            Airplane.THING,
            Bicycle.THING,
            Boat.THING,
            Boat.SAIL,
            Boat.SHIP,
            Bus.THING,
            Bus.SCHOOL,
            Car.THING,
            Car.TAXI,
            Car.POLICE,
            Motor.HELICOPTER,
            Motor.TYRE,
            Motor.TENT,
            Motorcycle.THING,
            Train.THING,
            Truck.THING,
            Truck.FIRE);

    private Vehicles() {}
}
