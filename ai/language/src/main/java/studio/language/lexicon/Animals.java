package studio.language.lexicon;

/// Nouns for animals, by their last word.
public final class Animals {
    /// Singular nouns.
    public static final WordList NOUNS = WordList.of("""
            animal, cat, kitten, dog, puppy, hound, corgi, husky, poodle, beagle, labrador, retriever, golden retriever,
            german shepherd, bulldog, terrier, dachshund, dalmatian, chihuahua, pug, collie, greyhound, spaniel, shiba
            inu, rottweiler, horse, pony, foal, mare, stallion, donkey, mule, zebra, giraffe, elephant, rhino,
            rhinoceros, hippo, hippopotamus, cow, bull, ox, calf, buffalo, bison, yak, sheep, lamb, ram, goat, pig,
            piglet, boar, hog, deer, stag, doe, fawn, moose, elk, reindeer, caribou, antelope, gazelle, camel, llama,
            alpaca, lion, lioness, cub, tiger, leopard, cheetah, jaguar, panther, puma, cougar, lynx, bobcat, wolf, fox,
            coyote, jackal, hyena, bear, polar bear, grizzly, panda, red panda, koala, kangaroo, wallaby, wombat,
            platypus, opossum, possum, raccoon, badger, skunk, otter, beaver, weasel, ferret, mink, mongoose, meerkat,
            squirrel, chipmunk, hamster, guinea pig, gerbil, mouse, rat, hedgehog, porcupine, mole, rabbit, hare, bunny,
            bat, monkey, ape, gorilla, chimpanzee, chimp, orangutan, baboon, lemur, sloth, anteater, armadillo, tapir,
            seal, sea lion, walrus, manatee, dolphin, whale, orca, shark, ray, stingray, fish, goldfish, salmon, trout,
            tuna, carp, koi, clownfish, pufferfish, angelfish, swordfish, catfish, piranha, eel, seahorse, starfish,
            jellyfish, octopus, squid, cuttlefish, crab, lobster, shrimp, prawn, crayfish, snail, slug, clam, oyster,
            bird, sparrow, robin, cardinal, finch, canary, parrot, macaw, cockatoo, parakeet, budgie, pigeon, dove,
            crow, raven, magpie, jay, blue jay, woodpecker, kingfisher, hummingbird, humming bird, swallow, swift,
            eagle, hawk, falcon, kite bird, osprey, vulture, owl, seagull, gull, pelican, albatross, puffin, penguin,
            heron, crane bird, stork, flamingo, ibis, swan, goose, gosling, duck, duckling, chicken, hen, rooster,
            cockerel, chick, turkey, peacock, pheasant, quail, ostrich, emu, toucan, frog, toad, tadpole, newt,
            salamander, lizard, gecko, iguana, chameleon, komodo dragon, crocodile, alligator, turtle, tortoise, snake,
            python, cobra, viper, rattlesnake, dinosaur, dragon, unicorn, griffin, phoenix, pegasus, spider, tarantula,
            scorpion, insect, bee, bumblebee, wasp, hornet, ant, fly, mosquito, butterfly, moth, caterpillar, dragonfly,
            ladybug, ladybird, beetle, firefly, grasshopper, cricket, locust, cockroach, mantis, praying mantis, worm,
            earthworm, centipede, snowflake moth, pet, kitty, pup, doggy, herd, flock, swarm, bluebird, cicada, mammoth,
            velociraptor, tyrannosaurus, t rex, triceratops, gopher, prairie dog, marmot, vole, shrew, dingo, ocelot,
            okapi, gnu, wildebeest, oryx, ibex, cassowary, kiwi bird, cuckoo, nightingale, lark, starling, wren, tern,
            cormorant, loon, mallard, condor, kestrel, barracuda, marlin, anchovy, herring, cod, sardine, narwhal,
            beluga, porpoise, sea turtle, sea otter, snow leopard, arctic fox""");

    /// Compounds that end or begin like an animal and are none.
    public static final WordList NOT = WordList.of("""
            teddy bear, hot dog, toy dog, rubber duck, computer mouse, baseball bat, cricket bat, stuffed animal, piggy
            bank, clay pigeon, hobby horse, rocking horse, sea fan, gummy bear, paper crane, weather vane, chess knight,
            ice bear""");

    private Animals() {}
}
