package studio.geometry.food;

import java.util.List;
import studio.geometry.kit.Thing;

/// Fruit, vegetables, bread and dishes.
public final class Food {
    public static final List<Thing> ALL = List.of(
            Dishes.BREAD,
            Dishes.SANDWICH,
            Dishes.HAMBURGER,
            Dishes.HOT_DOG,
            Dishes.PIZZA,
            Dishes.DONUT,
            Dishes.EGG,
            Dishes.CHEESE,
            Dishes.ICE_CREAM,
            Dishes.COOKIE,
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
            Fruit.CHERRY,
            Vegetables.CARROT,
            Vegetables.TOMATO,
            Vegetables.BROCCOLI,
            Vegetables.PEPPER,
            Vegetables.CUCUMBER,
            Vegetables.PUMPKIN,
            Vegetables.MUSHROOM,
            Vegetables.CORN,
            Vegetables.POTATO,
            Vegetables.ACORN);

    private Food() {}
}
