package studio.language.lexicon;

/// Nouns for where a scene plays.
public final class Places {
    /// Places one is in or on: they become the place, never a thing among things.
    public static final WordList AREAS = WordList.of("""
            room, living room, bedroom, bathroom, kitchen, dining room, hallway, corridor, lobby, attic, basement,
            cellar, garage, office, studio, music studio, art studio, film studio, classroom, library, laboratory, lab,
            workshop, factory, warehouse, hospital, pharmacy, clinic, operating room, waiting room, shop, store,
            supermarket, grocery store, bakery, bakery shop, bookstore, mall, shopping mall, market, cafe, café,
            cafeteria, canteen, food court, industrial area, coffee shop, restaurant, diner, bar, pub, nightclub, hotel,
            hotel room, lounge, gym, gymnasium, fitness center, yoga studio, arena, stadium, basketball court, tennis
            court, football field, soccer field, baseball field, golf course, ice rink, rink, skate park, swimming pool,
            pool, pool hall, race track, racetrack, raceway, boxing ring, stage, theater, theatre, cinema, concert hall,
            auditorium, museum, indoor museum, science museum, art museum, gallery, art gallery, aquarium, zoo, temple
            interior, mosque interior, prison, jail, jail cell, cell, courtroom, airport, airport terminal, train
            station, station, platform, train station platform, subway station, subway, metro, bus station, bus stop,
            harbor, harbour, port, dock, pier, marina, shipyard, street, city street, road, country road, dirt road,
            forest road, lane, alley, alleyway, alley way, avenue, boulevard, highway, motorway, freeway, intersection,
            crosswalk, crossroads, sidewalk, pavement, driveway, parking lot, car park, parking garage, square, town
            square, plaza, courtyard, court, hall, city, town, village, downtown, suburb, neighborhood, neighbourhood,
            campus, schoolyard, university, playground, park, city park, amusement park, theme park, fairground, garden,
            botanical garden, backyard, back yard, yard, front yard, lawn, patio, terrace, balcony, porch, veranda,
            rooftop, roof garden, greenhouse, vineyard, orchard, farm, farmyard, barnyard, ranch, pasture, meadow,
            field, wheat field, corn field, cornfield, grassland, prairie, savanna, savannah, steppe, tundra, desert,
            dune, oasis, beach, seaside, seashore, shore, coast, coastline, bay, lagoon, island, sea, ocean, lake, pond,
            river, riverbank, lakeside, stream, creek, swamp, marsh, wetland, jungle, rainforest, forest, pine forest,
            woods, woodland, grove, bamboo forest, mountain, mountains, mountain range, mountain top, mountaintop,
            mountain road, mountain trail, mountain side, mountainside, peak, summit, hill, hilltop, hillside, slope,
            ski slope, cliff, canyon, gorge, valley, cave, cavern, crater, glacier, volcano crater, sky, night sky,
            space, outer space, moon surface, planet, underwater, seabed, ocean floor, coral reef, reef, trail, hiking
            trail, path, forest path, footpath, walkway, boardwalk, campsite, campground, construction site, cemetery,
            graveyard, ruins, battlefield, runway, hangar, railway, train railway, train tracks, bridge deck, tunnel,
            sewer, quarry, junkyard, landfill, stable, barn interior, shed interior, sauna, spa, shower, toilet room,
            locker room, dressing room, changing room, nursery, daycare, kindergarten, ballroom, throne room, dungeon,
            castle courtyard, conference room, meeting room, boardroom, server room, control room, cockpit, spaceship
            interior, spacecraft interior, salon, hair salon, barbershop, laundromat, laundry room, closet, pantry,
            staircase, stairwell, elevator interior, skyline, landscape, countryside, wilderness, outdoors, cityscape,
            waterfront, riverside, dance floor, football pitch, pitch, bowling alley, arcade, casino, carnival,
            festival, wonderland, winter wonderland, studio set, film set, paris, london, tokyo, new york, rome, venice,
            shanghai, beijing, hong kong, berlin, moscow, sydney, dubai, cairo, athens, istanbul, barcelona, amsterdam,
            san francisco, chicago, los angeles, las vegas, times square, egypt, japan, china, india, italy, france,
            greece, england, scotland, ireland, iceland, norway, switzerland, germany, spain, mexico, brazil, africa,
            antarctica, america, hawaii, bali, thailand, santorini, jerusalem, bhutan, giza, acropolis, backstage,
            world, environment, scenery, area, seating area, treetops, meadowland, hayfield, backwater, canal, rapids,
            ravine, trench, bunker, arctic, antarctic, mars, moonscape, downtown street, market square, observatory,
            planetarium""");

    /// Things so large that alone they are a place; with an article they are things.
    public static final WordList LANDMARKS = WordList.of("""
            tower, castle, palace, lighthouse, light house, windmill, skyscraper, fountain, iceberg, volcano, waterfall,
            church, cathedral, temple, mosque, monastery, pagoda, pyramid, pyramids, bridge, building, house, cottage,
            cabin, log cabin, hut, mansion, villa, apartment, apartment building, barn, farmhouse, igloo, fort,
            fortress, monument, statue, dam, gazebo, pavilion, treehouse, tent, yurt, ferris wheel, roller coaster,
            carousel, oil rig, power plant, wind farm, gas station, petrol station, train station, ship deck, boathouse,
            shed, silo, water tower, phone booth, arch, dome, stadium, staircase, elevator, escalator, kasbah, ziggurat,
            cloud, clouds, galaxy, moon, sun, planet, school, stable block, hospital building, greenhouse, space
            station, ship""");

    /// What is everywhere: never a thing, even when something is done to it.
    public static final WordList GROUNDS = WordList.of("""
            ground, floor, air, water, grass, sand, snow, earth, light, top, bottom, edge, end, side, surface,
            background, foreground, horizon, mud, dirt, sunlight, sunshine, rain, wind, shade, distance, sun, sunset,
            middle, center, centre, corner""");

    /// Buildings that, when something is in them, are where the scene plays.
    public static final WordList ENTERED = WordList.of("""
            church, cathedral, temple, mosque, monastery, castle, palace, tower, house, cottage, cabin, log cabin, hut,
            mansion, villa, apartment, barn, farmhouse, igloo, tent, treehouse, school, building, apartment building,
            greenhouse, shed, boathouse, space station, elevator, fort, fortress, pyramid, volcano, yurt""");

    /// Parts of a place: where something is on or at, but no thing of their own.
    public static final WordList FIXTURES = WordList.of("""
            wall, floor, ground, ceiling, air, background, foreground, distance, side, edge, middle, center, centre,
            corner, top, bottom, front, back, end, left, right, image, picture, photo, photograph, scene, frame, video,
            view, water, grass, snow, sand, sunlight, sunshine, moonlight, rain, shade, shadow, dark, darkness, light,
            wind, sun, body of water, surface, row, line, circle, horizon, sunset, sunrise, midair, mid air, open,
            public, style, weather, wild, surroundings, mud, dirt, smoke, mist, fog, storm, earth, world, home, spot,
            counter, walls, floors, lap, shadows, outside, inside, waves, lots, seaside, carpet of leaves""");

    private Places() {}
}
