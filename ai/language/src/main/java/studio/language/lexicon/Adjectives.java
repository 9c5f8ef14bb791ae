package studio.language.lexicon;

/// Other adjectives, which describe without deciding anything.
public final class Adjectives {
    /// Adjectives of every sort, alphabetical order not kept.
    public static final WordList NAMES = WordList.of("""
            abandoned, abstract, active, adorable, aggressive, alien, alone, amazing, angry, annoyed, anxious,
            artificial, asleep, awake, bad, bare, barefoot, beautiful, best, blank, bored, brave, broken, bubbly,
            burning, burnt, bustling, busy, calm, careful, carefree, casual, cautious, charming, cheap, cheerful, chic,
            chilly, classic, classical, clever, closed, coastal, cold, comfortable, comfy, common, complete, complex,
            confident, confused, content, cool, corroded, cosy, cozy, crazy, creamy, creepy, crowded, crumpled, curious,
            curly, cute, damp, dangerous, daring, dark, dead, deflated, delicate, delicious, dense, deserted,
            determined, different, dim, distant, domestic, double, dramatic, dreamy, drunk, dynamic, eager, elegant,
            elevated, empty, energetic, epic, ethereal, evil, excited, exotic, expensive, extravagant, fallen, familiar,
            famous, fancy, fearful, festive, few, fierce, fine, fluffy, fragile, free, fresh, friendly, frightened,
            full, funny, fuzzy, gentle, ghostly, glamorous, gloomy, glorious, good, gorgeous, graceful, grand, green
            leafed, grey haired, grim, grumpy, half, handsome, happy, hazy, healthy, heavy, helpless, high tech,
            historic, holy, homemade, hot, human, humble, hungry, illuminated, imaginary, impressive, individual,
            inflated, indoor, outdoor, innocent, intense, intricate, iconic, joyful, jolly, juicy, kind, lazy, leafy,
            lifelike, light, liquid, lit, live, lively, living, local, lonely, lone, loose, loud, lovely, loving, lucky,
            lush, luxurious, magic, magical, magnificent, main, majestic, male, female, melted, mesmerizing,
            mesmerising, messy, metallic, mighty, military, minimalist, moonlit, musical, mysterious, mythical, natural,
            neat, nervous, nice, noble, noisy, normal, open, ordinary, ornate, other, overgrown, painted, parked,
            peaceful, perfect, pleased, playful, poor, popular, posh, powerful, precious, pretty, private, proud,
            public, puffy, quaint, quick, quiet, random, rapid, rare, raw, ready, real, realistic, recycled, relaxed,
            remote, rich, right, ripe, roasted, robotic, romantic, rosy, rotten, rugged, rural, rustic, sad, safe,
            salty, same, scared, scary, scattered, scenic, secret, separate, serene, serious, shabby, shadowy, shaggy,
            sharp, shy, sick, silent, silly, simple, single, slanted, sleek, sleepy, sliced, slushy, smart, smoky,
            solid, soothing, sophisticated, spacious, sparse, special, spectacular, spicy, spiky, spooky, stale, starry,
            steady, steamy, steep, stern, stiff, still, strange, stray, structured, stunning, stylish, sunlit, super,
            surreal, suspended, sweet, swift, swirly, tame, tasty, tender, tense, terrible, terrified, thirsty,
            thoughtful, tidy, tired, toasted, torn, traditional, tropical, true, typical, ugly, unrecognizable, unusual,
            upset, upside down, urban, used, usual, vacant, various, verdant, vibrant, vicious, volcanic, warm, wary,
            watery, wavy, weak, weird, well dressed, whimsical, whole, wild, wind up, wise, wonderful, wondrous, worried, young
            looking, zen, blooming, flowering, setting, rising, lost, uncut, unlit, whipped, fried, boiled, baked,
            grilled, scrambled, steaming, stuffed, folded, covered, decorated, filled, sad looking, russian, european,
            asian, african, american, british, english, french, german, italian, spanish, japanese, chinese, korean,
            indian, mexican, arab, latina, latino, hispanic, nigerian, brazilian, turkish, caucasian, vietnamese, thai,
            swedish, polish, pakistani, moroccan, middle eastern, curly haired, egyptian, arabic, greek, roman, nordic, scottish, irish, canadian, australian, swiss,
            dutch, persian, siberian, arctic, formal, electric, electronic, digital, mechanical, magnetic, solar,
            commercial, industrial, residential, royal, imperial, religious, catholic, gothic, baroque, art deco,
            bioluminescent, fluorescent, ornamental, floating, flying, smiling, sleeping, shining, bright, pale, vivid,
            brighter, darker, dimmer, lighter, softer, louder, quieter, warmer, colder, stronger, weaker, faster,
            slower, higher, lower, closer, golden brown, surprised, amazed, astonished, shocked, startled, stunned,
            afraid, disgusted, furious, delighted, glad, unhappy, depressed, heartbroken, disappointed, overjoyed,
            ecstatic, irritated, enraged, horrified, panicked, alarmed, thrilled, miserable, sorrowful, joyous, amused,
            tearful, melancholic, merry, frowning, grinning""");

    private Adjectives() {}
}
