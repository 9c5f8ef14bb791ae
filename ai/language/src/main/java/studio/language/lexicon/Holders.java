package studio.language.lexicon;

/// Things that hold other things.
public final class Holders {
    /// What is in them is inside.
    public static final WordList CONTAINERS = WordList.of("""
            box, bag, jar, bowl, cup, mug, basket, bucket, bottle, vase, glass, pot, pan, drawer, cage, tank, suitcase,
            backpack, pocket, hat, barrel, can, carton, crate, envelope, fridge, refrigerator, oven, flowerpot, trunk,
            chest, purse, handbag, wallet, sink, bathtub, nest, hole, cave, kennel, egg, shell""");

    /// What is with them is on them.
    public static final WordList SUPPORTS = WordList.of("""
            table, desk, shelf, bed, counter, tray, plate, couch, sofa, bench, chair, cake, pizza, dining table, coffee
            table, nightstand, bookshelf, pole, tree, roof""");

    private Holders() {}
}
