package studio.geometry.food;

import java.util.List;
import studio.geometry.kit.Thing;

/// Fruit, vegetables, bread and dishes.
public final class Food {
    public static final List<Thing> ALL = List.of(
            Fruit.APPLE,
            Fruit.BANANA,
            Fruit.ORANGE,
            Fruit.LEMON,
            Fruit.LIME,
            Fruit.PEAR,
            Fruit.PEACH,
            Fruit.STRAWBERRY,
            Fruit.GRAPES,
            Fruit.KIWI,
            Fruit.WATERMELON,
            Fruit.PINEAPPLE,
            Fruit.CHERRY);

    private Food() {}
}
