package studio.launch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.geometry.things.Things;
import studio.language.meaning.Thing;

/// What stands in for what the library lacks: the nearest thing that it has, always named as a stand-in.
final class StandIns {
    /// A stand-in: the asset's path and what it really is.
    record StandIn(String path, String called) {}

    /// Tried in order: an animal for an animal, then a plain block.
    private static final List<String> BEASTS = List.of("dog", "cat", "horse", "teddy bear");

    private static final List<String> PLAIN = List.of("box", "crate", "stool", "chair");

    private StandIns() {}

    static Optional<StandIn> of(Thing thing) {
        Stream<String> wishes =
                thing.kind() == Thing.Kind.ANIMAL ? Stream.concat(BEASTS.stream(), PLAIN.stream()) : PLAIN.stream();
        return wishes.flatMap(noun -> Things.named(noun).map(t -> new StandIn(t.path(), noun)).stream())
                .findFirst();
    }
}
