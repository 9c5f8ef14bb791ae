package studio.language.lexicon;

/// Words for what things are made of.
public final class Materials {
    /// Materials as a noun or adjective before a noun.
    public static final WordList NAMES = WordList.of("""
            wooden, wood, oak, pine, mahogany, walnut, bamboo, wicker, rattan, metal, metallic, steel, iron, aluminium,
            aluminum, tin, brass, bronze, copper, chrome, golden, gold, silver, titanium, glass, crystal, plastic,
            rubber, leather, fabric, cloth, cotton, wool, woollen, woolen, silk, velvet, linen, denim, felt, fur,
            knitted, paper, cardboard, stone, marble, granite, slate, brick, concrete, cement, clay, ceramic, porcelain,
            terracotta, earthenware, wax, ice, straw, diamond, jade, ivory, foam, vinyl, nylon, canvas, hardwood,
            plywood, stainless steel, cast iron, wrought iron, recycled paper, translucent plastic, sandstone,
            limestone, adobe""");

    /// Words between a thing and its material.
    public static final WordList MADE = WordList.of("""
            made of, made from, made out of, built of, built from, carved from, carved out of, crafted from""");

    private Materials() {}
}
