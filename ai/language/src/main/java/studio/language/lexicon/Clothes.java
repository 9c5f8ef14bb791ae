package studio.language.lexicon;

/// What people wear; on a person it is an attribute, not a thing.
public final class Clothes {
    /// Garments and what goes with them.
    public static final WordList NOUNS = WordList.of("""
            suit, dress, shirt, t shirt, tee shirt, tshirt, blouse, jumper, sweater, hoodie, cardigan, coat, overcoat,
            raincoat, lab coat, trench coat, jacket, leather jacket, blazer, vest, waistcoat, tuxedo, gown, evening
            gown, wedding dress, robe, bathrobe, kimono, sari, skirt, kilt, jeans, trousers, pants, shorts, leggings,
            overalls, dungarees, uniform, costume, outfit, attire, clothes, clothing, wear, evening wear, pyjamas,
            pajamas, swimsuit, bikini, wetsuit, spacesuit, space suit, apron, tie, bow tie, scarf, hat, cap, beanie,
            helmet, hood, crown, headscarf, turban, hijab, veil, mask, gloves, glove, mittens, shoes, shoe, boots, boot,
            heels, high heels, sandals, trainers, sneakers, slippers, socks, tights, sunglasses, glasses, spectacles,
            goggles, belt, necklace, earrings, cloak, cape, toga, armour, armor, poncho, tunic, jersey, tracksuit, tutu,
            top hat, cowboy hat, straw hat, hard hat, hi vis vest, suspenders, corset, bandana, ski suit, gear, top, pullover, sweatshirt, cardigan, polo shirt,
            anorak, parka, pinafore, tiara, stetson, beret, turtleneck, white coat, headdress, wig""");

    /// Words that put clothes on someone.
    public static final WordList WORN = WordList.of("""
            wearing, dressed in, clad in, dressed as, dressed up in, wrapped in, clothed in""");

    private Clothes() {}
}
