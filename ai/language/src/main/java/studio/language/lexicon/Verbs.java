package studio.language.lexicon;

/// What verbs there are and what sort of deed each is.
public final class Verbs {
    /// Verbs of motion: with a place after them they have an end.
    public static final WordList TRAVELS = WordList.of("""
            walk, run, jog, trot, march, skate, roller skate, ski, swim, fly, drive, ride, climb, crawl, gallop, sail,
            cross, enter, leave, move, go, come, jump, hop, leap, bounce, roll, slide, glide, drift, float, fall, drop,
            sink, rise, dive, soar, swoop, swing, slither, creep, stroll, wander, roam, hike, dash, dart, rush, race,
            speed, sprint, skip, tumble, plunge, descend, ascend, land, return, step, stumble, stagger, limp, waddle,
            tiptoe, sneak, stalk, chase, follow, flee, escape, approach, arrive, depart, travel, cruise, hover, paddle,
            row, kayak, surf, snowboard, skateboard, cycle, bike, parachute, orbit, circle, spiral, rotate, spin, turn,
            emerge, exit, retreat, advance, charge, accelerate, launch, take off, pass, push, pull, drag, carry, throw,
            toss, kick, put, place, set, bring, take, lift, raise, lower, pour, flow, stream, head, migrate, parade,
            scurry, scamper, scuttle, prance, pounce, perch, flutter, flit, flap, zoom, whiz, steer, slip, trickle,
            drip, spill, splash, crash, collide, bump, spread, disperse, scatter, shoot, back, bound, vault, somersault,
            fetch, deliver, transfer, pick, hand, moonwalk, teleport, settle, hurry, shuffle, zip, tow, wheel, reverse,
            park, stop, graze past, peck, stride, burrow, submerge, surface""");

    /// Verbs of being somewhere: what follows says where.
    public static final WordList RESTS = WordList.of("""
            stand, sit, lie, rest, hang, float, hover, lean, perch, kneel, crouch, squat, stay, remain, wait, sleep,
            live, be, appear, rise above, stretch, tower, loom, face, park, grow, nest, hide, swim, sprawl, balance,
            stick, situate, locate, place, position, set, settle, arrange, scatter, mount, display, suspend, surround,
            pile, stack, seat, huddle, gather, dangle, nestle, bask, recline, doze, lounge, snuggle, curl""");

    /// Verbs of becoming other.
    public static final WordList CHANGES = WordList.of("""
            change, turn, transform, transition, shift, morph, become, fade, melt, dim, darken, brighten, lighten,
            expand, shrink, grow, rust, dry, freeze, bloom, evolve, crystallize, crystallise, ripen, age, wilt, wither,
            inflate, deflate, swell, thaw, burn, redden, whiten, blacken, color, colour, dissolve, convert, alternate,
            corrode, clear, calm, soften, harden, cool, warm, heat, rot, decay, flash, glow, blossom, erode, solidify,
            evaporate, mature, develop, progress, get, go, polish, weather, tarnish, morph into, reshape, restore, vary,
            cycle""");

    /// Verbs that only help another.
    public static final WordList AUXILIARY = WordList.of("""
            is, are, was, were, be, being, been, am, has, have, had, will, would, can, could, gets, get, got, getting,
            do, does, may, must, should, might, shall, starts, start, started, starting, begins, begin, began,
            beginning, continues, continue, keeps, keep, keeping, tries, try, trying, attempts, appears to, seems to,
            proceeds, prepares""");

    /// Words that are far more often nouns: verbs only where the syntax leaves no choice.
    public static final WordList NOUNISH = WordList.of("""
            book, table, plant, water, box, iron, hand, head, face, arm, back, park, fish, train, ship, plane, bus,
            dish, plate, bowl, cup, light, light up, paper, stone, rock, bird, dog, cat, duck, fork, spoon, knife,
            brush, comb, bat, ball, ring, bell, clock, watch, camera, phone, picture, bike, cycle, skate, ski, boat,
            kayak, raft, canoe, tree, flower, leaf, bear, fly, wave, wall, floor, door, window, field, garden, farm,
            house, garage, store, shop, market, star, sun, cloud, rain, snow, storm, fire, smoke, steam, stream, flock,
            herd, group, crowd, pair, line, row, circle, square, top, bottom, bloom, branch, trunk, bark, root, seed,
            fruit, mother, father, man, baby, cook, guard, model, pilot, coach, host, nurse, doctor, judge, guide, tie,
            suit, dress, shoe, hat, coat, mask, glove, sand, mud, dust, oil, butter, salt, pepper, sauce, milk, bottle,
            can, tin, jar, tray, pan, pot, pool, puddle, bridge, tower, dock, harbor, bank, hill, peak, mountain, slope,
            land, ground, bed, chair, couch, bench, desk, drawer, shelf, cabinet, mirror, lamp, candle, torch, flame,
            match, pen, pencil, eraser, ruler, note, letter, stamp, card, frame, poster, screen, monitor, mouse,
            keyboard, radio, record, drum, bow, arrow, spear, shield, sword, gun, cannon, bomb, rocket, shuttle,
            balloon, kite, bubble, string, rope, chain, wire, net, hook, nail, screw, hammer, saw, drill, wrench, pump,
            engine, motor, wheel, pedal, brake, horn, sign, signal, post, pole, fence, gate, path, trail, track, road,
            corner, stop, meter, hydrant, pipe, hose, drain, sink, tap, shower, bath, soap, sponge, towel, tail, wing,
            beak, claw, paw, mouth, nose, eye, finger, thumb, knee, shoulder, elbow, toe, sheep, lamb, pig, cow, horse,
            monkey, ape, rat, snake, worm, bug, bee, ant, swallow, crane, hawk, parrot, peacock, orange, apple, peach,
            pear, plum, cherry, grape, lemon, lime, nut, corn, rice, bread, cake, pie, cookie, toast, egg, ham, toy,
            doll, puzzle, dice, chip, plug, button, switch, key, lock, bolt, bag, purse, case, pack, basket, bucket,
            barrel, crate, carton, tank, tub, van, truck, cab, taxi, motorcycle, scooter, helicopter, jet, parachute,
            sail, deck, mast, anchor, buoy, gear, tool, flag, banner, medal, trophy, crown, cap, belt, pocket, ribbon,
            loop, band, sleeve, collar, color, colour, shadow, shade, mist, fog, dew, frost, ice, spring, fall, stage,
            scene, video, film, photo, shot, zoom, tilt, view, sandwich, pup, calf, weather, time, place, position, set,
            surface, sound, cover, edge, display, design, work, sculpture, age, trick, scale, season, layer, stain,
            trip, step, spread, stroke, strain, charm, juice""");

    /// Every other verb, base form; compounds after their first word.
    public static final WordList OTHER = WordList.of("""
            abandon, accept, ache, act, add, adjust, admire, aim, answer, applaud, apply, argue, arrange, ask, assemble,
            attach, attack, attempt, avoid, bake, balance, bang, bark, bash, bathe, beat, beckon, beg, bend, bite,
            blast, bleed, blend, blink, blow, blush, board, boil, bow, box, brace, braid, break, breathe, breed, brew,
            brush, build, burst, bury, bus, buy, buzz, call, camouflage, capture, caress, carve, cast, catch, celebrate,
            chat, cheer, cheerlead, chew, chirp, chop, clap, clasp, claw, clean, clear, clench, click, cling, clip,
            close, clutch, collapse, collect, comb, come together, compete, compose, conduct, connect, construct,
            contain, cook, count, cover, crack, crawl, create, croak, crochet, cross, crouch, crow, crush, cry, cuddle,
            curl, curve, cut, dance, dangle, decorate, demonstrate, depict, design, detach, devour, dig, dip, disappear,
            discover, discuss, dismount, dispense, display, distract, disturb, dodge, doze, draw, dream, dress, dribble,
            drill, drink, drum, dry, duck, dunk, dust, eat, edit, embrace, empty, encircle, encounter, engrave, enjoy,
            entertain, erupt, examine, exchange, exercise, exhale, explode, explore, expose, extend, extinguish, face,
            farm, fasten, fear, feature, feed, feel, fence, fight, fill, film, find, finish, fire, fish, fit, fix,
            flame, flash, flex, flick, flicker, flip, fluff, flood, focus, fold, form, frame, freeze, frolic, frown,
            fry, gallop, garden, gargle, gather, gaze, gesture, giggle, give, glance, glare, gleam, glisten, glitter,
            glow, gnaw, grab, graze, greet, grill, grimace, grin, grind, grip, groom, growl, grow, guard, guide, guzzle,
            hack, hail, hammer, handle, hang, harvest, hatch, haul, hear, heat, help, hide, hit, hold, hoot, hop, host,
            howl, hug, hunt, hurl, ignite, illuminate, imitate, inflate, inhale, inject, insert, inspect, inspire,
            install, interact, invent, invite, iron, jiggle, join, juggle, kayak, keep, kick, kill, kiss, knead, kneel,
            knit, knock, know, label, lap, laugh, launder, lay, lead, lean, learn, lend, lick, lie, light, like, listen,
            litter, load, lock, look, lose, lounge, love, mail, make, man, manage, mark, marry, massage, measure,
            meditate, meet, mend, mew, meow, milk, mill, mix, moo, mop, mount, mow, munch, nail, need, nibble, nod,
            notice, nudge, nurse, observe, offer, open, operate, ordain, order, organize, organise, outline, overlook,
            overtake, pack, paint, pan, pant, pass, paste, pat, patrol, paw, pay, pause, peck, pedal, peek, peel, peer,
            perform, pet, phone, photograph, pick, pinch, plant, play, please, plow, pluck, plug, point, poke, pop,
            pose, pounce, pour, practice, practise, praise, pray, preen, prepare, present, press, pretend, print,
            produce, program, project, prop, propose, protect, prune, puff, pump, punch, purr, pursue, put, quarrel,
            quiver, rain, raise, rake, rap, reach, react, read, reappear, reattach, rearrange, receive, recite, recline,
            recover, reel, reflect, refuse, rehearse, release, relax, remove, repair, repeat, replace, rescue, resemble,
            rest, reveal, revolve, ring, rip, roar, rock, rotate, row, rub, salute, save, saw, say, scan, scare, scold,
            scoop, scrape, scratch, scream, scrub, sculpt, search, see, seek, seize, sell, send, separate, serve, sew,
            shake, shape, share, sharpen, shatter, shave, shed, shelter, shift, shine, shiver, shoot, shop, shout,
            shove, shovel, show, shower, shrug, shuffle, shut, sigh, signal, sing, sip, sit, sizzle, sketch, skim, slam,
            slap, slash, sleep, slice, slow, smash, smell, smile, smirk, smoke, smooth, snap, snarl, sneeze, sniff,
            snooze, snore, snow, snuggle, soak, solve, sort, spark, sparkle, speak, spin, spit, splash, split, spot,
            spray, sprinkle, sprout, squash, squeeze, squirt, stab, stack, staple, stamp, stare, start, startle, steal,
            steam, steer, stick, stir, stomp, stop, strap, stretch, strike, strum, study, stuff, suck, surprise,
            surrender, surround, swallow, swap, sway, sweat, sweep, swat, swipe, swirl, swish, sword fight, talk, tame,
            tangle, tap, taste, tattoo, teach, tear, tease, tell, text, thank, think, threaten, thrive, throw, tick,
            tickle, tie, tighten, tilt, tip, toast, touch, trace, trade, train, trap, treat, tremble, trim, trip, tuck,
            tug, tune, tweet, twinkle, twirl, twist, twitch, type, uncover, unfold, unfurl, unload, unlock, unpack,
            unravel, unroll, untie, unveil, unwind, unwrap, unzip, use, vacuum, vanish, vibrate, view, visit, wag, wait,
            wake, want, warm, wash, watch, water, wave, wax, wear, weave, weed, weep, weld, whip, whirl, whisk, whisper,
            whistle, wiggle, win, wind, wink, wipe, wish, wobble, wonder, work, worship, wrap, wrestle, wriggle, wring,
            write, yawn, yell, zap, zip, combine, compress, consume, converse, curtsy, diffuse, direct, drizzle, dump,
            emit, enlarge, engulf, erase, flail, fuse, gobble, grow up, hum, injure, interview, lather, levitate, lunge,
            mimic, mourn, multiply, nap, outgrow, outrun, overflow, part, pollinate, pulsate, pulse, radiate,
            reassemble, rebuild, refill, reform, regrow, rejoin, revive, ripple, rummage, sand, scribble, scrunch,
            showcase, shriek, simmer, sneak, solidify, spar, squirm, strut, submit, swerve, tether, thrash, topple,
            trail, transport, tread, tumble, unite, untangle, upload, vaporize, vault, zigzag, bind, cackle, clamber,
            cheat, wade, crumble, crumple, evaporate, bid, bloat, doodle, exfoliate, moisturize, braze, squat, backflip,
            cartwheel, high five, chuckle, gasp, grumble, gush, hiss, jolt, peep, pace, fidget, gulp, slurp, snack,
            dine, lunch, feast, nurture, patch, sink in, tend, track, seal, unseal, unplug, sponge, dye, straighten,
            trot, wield, yank, surge, ooze, leak, crest, lapse, check, cradle, streak, garnish, season, transplant,
            uncurl, drool, hoist, hurdle, lasso, latch, layer, nuzzle, pester, plop, prowl, quack, ram, retrieve, roast,
            scamper, scuttle, shear, shimmer, shuck, skewer, sled, snatch, sneer, sniffle, squawk, squeak, stitch,
            straddle, stroke, stumble, tackle, thump, toboggan, tow, trample, trick, twine, usher, waltz, whinny, yodel,
            adopt, continue, begin, keep, try, attempt, proceed, announce, encourage, uncork, bubble, charm, chase, comfort, commute, compare, confront, congratulate,
            cough, crown, customize, deflect, delight, dissect, donate, download, enchant, escort, evade, excavate,
            fascinate, ferry, flatten, float, flourish, forge, gallivant, glaze, grate, hose, illustrate, imprint,
            juice, lift, marvel, mash, merge, mould, mold, mutter, orchestrate, overturn, package, parade, penetrate,
            perfume, persuade, plait, polish, ponder, preheat, propel, punctuate, quench, ransack, referee, rinse, romp,
            rustle, sauté, savor, scale, scour, screw, shuttle, siphon, skate, skydive, slather, slumber, smear,
            smother, snorkel, snuff, spear, splatter, spread, stain, strangle, strain, stroll, surf, survey, swivel,
            telephone, tenderize, toggle, transcribe, transmit, trudge, unbox, undress, unhook, upend, vacate, veer,
            waft, wallow, wander, whittle, widen, windsurf, yelp""");

    /// Particles that make one verb with the word before.
    public static final WordList PARTICLES = WordList.of("""
            up, down, out, off, away, over, back, around, in, through, together, apart, aside, forward, on, open, shut,
            along, by, past, across""");

    private Verbs() {}
}
