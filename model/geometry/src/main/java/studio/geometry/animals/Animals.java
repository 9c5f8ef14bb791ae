package studio.geometry.animals;

import java.util.List;
import studio.geometry.kit.Thing;

/// Still animals.
public final class Animals {
    public static final List<Thing> ALL = List.of(
            Farm.HORSE,
            Farm.COW,
            Farm.SHEEP,
            Farm.PIG,
            Farm.GOAT,
            Pets.DOG,
            Pets.CAT,
            Pets.RABBIT,
            Pets.MOUSE,
            Pets.FOX,
            Pets.WOLF,
            Wild.GIRAFFE,
            Wild.ELEPHANT,
            Wild.ZEBRA,
            Wild.BEAR,
            Wild.POLAR,
            Wild.PANDA,
            Wild.LION,
            Wild.TIGER,
            Wild.LEOPARD,
            Wild.DEER,
            Wild.CAMEL,
            Wild.LLAMA);

    private Animals() {}
}
