package studio.language.lexicon;

/// Nouns for people, by age, kin and role.
public final class People {
    /// Singular nouns.
    public static final WordList NOUNS = WordList.of("""
            person, man, woman, boy, girl, child, kid, baby, toddler, infant, teenager, teen, adult, lady, gentleman,
            guy, human, people, someone, somebody, youth, elder, senior, mother, father, mom, mum, dad, parent,
            daughter, son, brother, sister, sibling, twin, grandmother, grandfather, grandma, grandpa, grandparent,
            grandchild, aunt, uncle, cousin, husband, wife, bride, groom, couple, friend, neighbor, neighbour, stranger,
            lover, boyfriend, girlfriend, family, crowd, audience, actor, actress, artist, astronaut, athlete, author,
            baker, ballerina, ballet dancer, barber, barista, bartender, baseball player, basketball player, beekeeper,
            biker, blacksmith, bodyguard, boxer, builder, bullfighter, busker, butcher, butler, businessman,
            businesswoman, captain, carpenter, cashier, cellist, chef, cheerleader, clown, cleaner, climber, coach,
            comedian, composer, conductor, construction worker, cook, cop, cowboy, cowgirl, craftsman, customer,
            cyclist, dancer, dentist, designer, detective, diver, doctor, drummer, driver, electrician, emperor,
            engineer, explorer, fairy, farmer, figure skater, firefighter, fireman, fisherman, fitness trainer, florist,
            football player, gardener, geisha, goalkeeper, golfer, guard, guest, guitarist, gymnast, hairdresser, hiker,
            hunter, influencer, jockey, jogger, journalist, judge, juggler, karateka, kayaker, king, knight, lawyer,
            librarian, lifeguard, magician, maid, mechanic, mermaid, miner, model, monk, motorcyclist, musician, nanny,
            ninja, nun, nurse, office worker, officer, operator, painter, paramedic, passenger, passerby, pedestrian,
            performer, photographer, pianist, pilot, pirate, player, plumber, policeman, police officer, policewoman,
            politician, postman, potter, president, priest, prince, princess, professor, programmer, queen, referee,
            reporter, rider, robber, rower, runner, sailor, saleswoman, salesman, samurai, santa claus, santa,
            scientist, sculptor, secretary, seamstress, shepherd, shopkeeper, singer, skateboarder, skater, skier,
            skydiver, sniper, snowboarder, soccer player, soldier, spy, student, surfer, surgeon, swimmer, tailor,
            teacher, tennis player, thief, tourist, trader, trainer, traveler, traveller, trumpeter, vendor, viking,
            violinist, visitor, waiter, waitress, warrior, weightlifter, welder, witch, wizard, worker, wrestler,
            writer, clerk, merchant, tenor, soprano, porter, usher, bellboy, bricklayer, roofer, stonemason, cobbler, weaver, dressmaker, optician, vet, veterinarian, biologist, chemist, physicist, astronomer, archaeologist, historian, translator, barrister, senator, mayor, minister, sultan, pharaoh, duchess, duke, baron, squire, page boy, hermit, pilgrim, beggar, vagabond, smuggler, sergeant, general, admiral, colonel, corporal, cadet, recruit, medic, midwife, pharmacist, therapist, masseuse, stylist, makeup artist, tattoo artist, street artist, balloon artist, stage hand, cameraman, director, producer, screenwriter, editor, choreographer, drummer boy, flautist, harpist, trombonist, saxophonist, bassist, conjurer, fortune teller, fire eater, stilt walker, ringmaster, lion tamer, writer, yogi, youngster, zookeeper, archer, acrobat, angel, bather, camper, candidate, caveman, commuter,
            contestant, courier, criminal, dj, employee, executive, fencer, flutist, gamer, gladiator, hacker, host,
            inventor, janitor, kickboxer, lumberjack, marathon runner, mime, nomad, opponent, orchestra conductor,
            owner, patient, peasant, philosopher, poet, presenter, prisoner, puppeteer, rapper, scout, scuba diver,
            server, shopper, speaker, spectator, sprinter, stuntman, superhero, technician, tightrope walker, trapeze
            artist, videographer, volunteer, watchmaker, woodworker, youtuber, tarot reader, glassblower, snowman
            builder, boss, bandit, ranger, sheriff, sherpa""");

    /// Nouns that are several people.
    public static final WordList MANY = WordList.of("""
            couple, family, crowd, audience, team, band, orchestra, choir, army, people, group, pair""");

    /// Verbs that only people do, so that a name before one is a person.
    public static final WordList DEEDS = WordList.of("""
            read, write, cook, paint, draw, talk, speak, sing, dance, type, teach, smile, laugh, knit, sew, drive, play,
            drink, wave, study, work, pray, perform, smoke, text, present, act, juggle, meditate, photograph, shop,
            propose, argue, salute, clap, wear, sit, stand, walk, run""");

    /// Nouns that only women and girls bear.
    public static final WordList FEMALE = WordList.of("""
            woman, girl, lady, mother, mom, mum, daughter, sister, grandmother, grandma, aunt, wife, bride, girlfriend,
            actress, ballerina, businesswoman, cowgirl, geisha, maid, mermaid, nun, policewoman, princess, queen,
            saleswoman, seamstress, waitress, witch, dressmaker, duchess, masseuse, soprano""");

    /// Nouns that only men and boys bear.
    public static final WordList MALE = WordList.of("""
            man, boy, gentleman, guy, father, dad, son, brother, grandfather, grandpa, uncle, husband, groom, boyfriend,
            businessman, butler, cowboy, fireman, fisherman, king, monk, policeman, postman, prince, salesman,
            waiter, wizard, tenor, sultan, duke, baron, squire, bellboy, lumberjack, caveman, stuntman""");

    private People() {}
}
