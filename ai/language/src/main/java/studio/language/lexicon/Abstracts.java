package studio.language.lexicon;

/// Nouns for what cannot be shown: deeds, times and measures.
public final class Abstracts {
    /// Nouns done rather than used: "do yoga", "practise karate".
    public static final WordList ACTIVITIES = WordList.of("""
            yoga, aerobics, gymnastics, tai chi, karate, judo, kung fu, taekwondo, archery, push up, pushup, push ups,
            pushups, sit up, situp, sit ups, situps, squat, squats, pull ups, pull up, exercise, exercises, ballet,
            parkour, zumba, pilates, meditation, homework, laundry, makeup, chores, karaoke, sport, sports, stretches,
            jumping jacks, lunges, cartwheel, backflip, somersault, handstand, flip, salsa, tango, research, housework,
            dishes, boxing, fencing, skiing, surfing, wrestling, bowling, golf, tennis, basketball, football, soccer,
            baseball, volleyball, badminton, hockey, cricket, rugby, chess, cards, poker, hopscotch, hide and seek, tag,
            video games, music, shower, bath, dive""");

    /// Never a thing.
    public static final WordList NOUNS = WordList.of("""
            nap, rest, break, breath, call, phone call, trick, time, while, moment, minute, second, hour, day, night,
            way, distance, speed, effect, direction, look, step, turn, order, shape, form, attention, conversation,
            speech, story, joke, idea, thought, dream, memory, love, joy, happiness, sadness, anger, fear, peace,
            silence, sound, noise, music, song, melody, rhythm, beat, life, death, nature, beauty, style, color, colour,
            hue, tone, size, height, length, width, weight, motion, movement, action, activity, event, game, match,
            race, show, performance, performer act, work, job, task, practice, training, lesson, class, session,
            meeting, party, celebration, ceremony, wedding, holiday, vacation, trip, journey, walk, run, swim, ride,
            drive, flight, jump, dance, hug, kiss, smile, laugh, cry, sleep, fun, play, detail, details, pattern,
            texture, atmosphere, mood, ambience, vibe, number, lot, half, part, side, kind, type, sort, thing, stuff,
            something, anything, nothing, everything, other, another, one, each, itself, themselves, himself, herself,
            arrival, spring, summer, autumn, fall, winter, season, weather, temperature, heat, cold, need, use, help,
            care, progress, place, position, spot, reality, power, energy, force, magic, depth, field, focus,
            shot, lens, bloom, hues, formation, complex formation, brightness, darkness, warmth, elevation, meter,
            metre, mile, kilometer, foot away, unison, sync, contrast, harmony, surprise, excitement, applause, victory,
            tricks, air, steam, balance, midair, circles, tiptoe, tiptoes, habitat, hunger, thirst, stop, halt, complete
            stop, beginning, start, ending, end, goal, score, evening, morning, afternoon, home, downpour, rain, haze,
            point of view, perspective, role, loop, wonder, splendor, wash of color, ease, angle, grace, precision,
            others, haste, pace, project, problem, bow, aim, note, hold, sunbath, stroll, sip, bite, dip, plunge, leap,
            hop, destination, route, attack, snooze""");

    private Abstracts() {}
}
