package studio.language.lexicon;

/// Nouns of several words whose first would mislead, or which the whole world calls by both.
public final class Compounds {
    /// Singular nouns.
    public static final WordList NOUNS = WordList.of("""
            teddy bear, hot dog, fire hydrant, stop sign, parking meter, traffic light, street light, street lamp, wine
            glass, dining table, coffee table, potted plant, cell phone, mobile phone, smart phone, phone booth, tv
            remote, remote control, remote controller, game controller, baseball bat, baseball glove, tennis racket,
            tennis ball, sports ball, soccer ball, beach ball, golf ball, bowling ball, billiard ball, hair drier, hair
            dryer, hot air balloon, toy car, toy boat, toy train, rocking chair, swivel chair, wheel chair, arm chair,
            swimming pool, washing machine, sewing machine, vending machine, coffee machine, slot machine, coffee maker,
            cutting board, ironing board, chopping board, diving board, skipping rope, jump rope, fishing rod, fishing
            boat, fishing net, sailing boat, sailing ship, rowing boat, flying saucer, measuring tape, frying pan,
            baking tray, rolling pin, walking stick, running shoe, hiking boot, high chair, light bulb, lightbulb,
            flower pot, flowerpot, ice cream, ice cream cone, ice cube, computer mouse, computer keyboard, computer
            screen, laptop computer, flat screen tv, tv monitor, tv stand, flower vase, park bench, swing set, merry go
            round, ferris wheel, roller coaster, school bus, fire truck, fire engine, police car, race car, sports car,
            pickup truck, dump truck, garbage truck, tow truck, steam engine, steam train, bullet train, cable car,
            space shuttle, space ship, rocket ship, cruise ship, pirate ship, life jacket, life buoy, lawn mower, vacuum
            cleaner, can opener, bottle opener, pencil sharpener, paint brush, tooth brush, hair brush, nail polish,
            alarm clock, grandfather clock, wall clock, stop watch, wrist watch, pocket watch, trash can, garbage can,
            rubbish bin, recycling bin, mail box, letter box, shopping cart, shopping bag, shopping trolley, sleeping
            bag, punching bag, tote bag, paper bag, plastic bag, credit card, playing card, birthday cake, wedding cake,
            cup cake, french fries, fried egg, boiled egg, scrambled eggs, baked beans, whipped cream, peanut butter,
            orange juice, apple tree, orange tree, palm tree, pine tree, oak tree, christmas tree, cherry tree, cherry
            blossom, tree branch, tree trunk, bow tie, top hat, wind chime, wind turbine, weather vane, solar panel,
            water bottle, water cup, water fountain, glass door, dream catcher, rubber duck, piggy bank, hobby horse,
            rocking horse, chess board, chess piece, chess set, puzzle piece, picture frame, photo frame, mirror ball,
            disco ball, crystal ball, snow globe, snow man, paper crane, paper airplane, paper plane, paper boat, laser
            pointer, lightning bolt, shooting star, falling star, star trail, milky way, golden gate bridge, tower
            bridge, eiffel tower, big ben, great wall of china, statue of liberty, taj mahal, burj khalifa, machu
            picchu, mount fuji, forbidden city, blue lagoon, opera house, seine river, stuffed animal, action figure,
            sea fan, sea shell, drum set, drum kit, music box, grand piano, music stand, electric guitar, bass guitar,
            record player, boom box, traffic cone, speed bump, swinging bridge, suspension bridge, drawing board,
            drawing pad, note book, sticky note, fountain pen, ballpoint pen, safety pin, paper clip, rubber band, tape
            measure, tool box, step ladder, wheel barrow, watering can, garden hose, fire place, fire pit, camp fire,
            barbecue grill, chopping knife, butter knife, salad bowl, mixing bowl, soup bowl, tea cup, tea pot, coffee
            cup, coffee mug, coffee pot, coffee bean, tea bag, book shelf, book case, filing cabinet, chest of drawers,
            night stand, bean bag, bunk bed, double bed, high heels, contact lens, magnifying glass, sun flower, stage
            light, street sign, road sign, neon sign, sign post, flag pole, light pole, telephone pole, telegraph pole,
            totem pole, park sign, train track, railroad track, exercise bike, treadmill, rice cooker, pressure cooker,
            microwave oven, tin can, soda can, beer bottle, beer glass, beer can, wine bottle, champagne glass, shot
            glass, stained glass window, hamster wheel, spinning wheel, spinning top, steering wheel, water wheel,
            potter wheel, feather toy, chew toy, building block, snow ball, curling stone, hockey puck, hockey stick,
            golf club, pool table, pool cue, ping pong table, ping pong ball, table tennis, jack o lantern, easter egg,
            honey jar, cookie jar, picnic table, picnic basket, picnic blanket, fortune cookie, pocket knife, swiss army
            knife, yoga mat, prayer mat, dog house, bird house, bird cage, bird bath, bird feeder, fish tank, fish bowl,
            spider web, bee hive, bird nest, ant hill, wood log, painting easel, rain coat, rain boot, rain drop, water
            droplet, water drop, drinking straw, drinking fountain, writing desk, reading lamp, floor lamp, desk lamp,
            table lamp, oil lamp, lava lamp, candle holder, tea light, window sill, windowsill, door knob, door handle,
            door bell, door mat, green house, hour glass, stop button, key board, snow board, skate board, surf board,
            ski pole, ski lift, hang glider, parachute, jet ski, jet pack, fighter jet, private jet, paper towel, toilet
            paper, toilet brush, shower head, shower curtain, bath tub, rubber glove, oven mitt, hand bag, back pack,
            brief case, suit case, hand cuffs, fire extinguisher, smoke detector, first aid kit, band aid, pill bottle,
            spray can, spray bottle, paint can, paint bucket, paint roller, glue stick, hot glue gun, hot tub, black
            hole, black board, white board, wrapping paper, writing paper, tracing paper, knitting needle, crossing
            guard, boxing glove, boxing ring, cooking pot, cooking oil, sleeping mask, chewing gum, shaving cream,
            racing car, racing bike, flying carpet, floating dock, landing gear, driving wheel, ice skate, roller skate,
            ice rink, cd player, dvd player, mp3 player, media player, wood stove, cuckoo clock, water slide, porch
            swing, tire swing, playground slide, energy drink, soft drink, ski jump, boat ride, hair cut, book cover,
            phone cover, talk show""");

    private Compounds() {}
}
