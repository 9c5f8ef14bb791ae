package studio.language.edit;

import java.util.List;
import java.util.Optional;

/// The film as a whole.
final class FilmQuestions {
    static final List<EditRule> RULES = List.of(
            EditRule.asking(
                    "ask: who is there",
                    "who (is|are|'s|all is) (there|here|in (it|this|the (scene|picture|room|shot|film|movie|image)))|who do (you|we|i) see",
                    f -> new Inquiry.Who()),
            EditRule.asking(
                    "ask: everything",
                    "what (is|are|'s|do (you|we|i) (see|have)|can (you|i|we) see|is there|is there to see|things are) (in|on|there in)? (the)? (picture|scene|room|shot|image|there|here|frame|screen)|(describe|list) (the (scene|picture|room|shot|things|objects)|everything|it|what you see)|what (do (you|we|i) see|can (you|i|we) see|is there|have we got)|what is in it|what is here",
                    f -> new Inquiry.Everything()),
            EditRule.asking(
                    "ask: pinned",
                    "(is|are) {what} (pinned|locked|fixed|protected)",
                    f -> new Inquiry.Pinned(Optional.of(f.ref("what")))),
            EditRule.asking(
                    "ask: what is pinned",
                    "(what|which things|which) (is|are|'s) (all)? (pinned|locked|protected)",
                    f -> new Inquiry.Pinned(Optional.empty())),
            EditRule.asking(
                    "ask: how long",
                    "(how long|what length) (is|does|will|'s) (the|this|it) (movie|film|shot|clip|video|scene|take)? (last|take|be|run)?|(what is|what 's) the (length|duration|running time) (of (the|this) (movie|film|shot|clip|video|scene))?|how many seconds (is|does) (it|the (movie|film|shot)) (last|take|long)?",
                    f -> new Inquiry.About(Inquiry.Matter.LENGTH)),
            EditRule.asking(
                    "ask: lens",
                    "(what|which) (lens|focal length) (is|do|does|are|was)? (it|that|this|we|you|used|there|the camera|in use|have|on)? (use|have|using|on)?|(what is|what 's) the (lens|focal length) (of the camera)?|(which|what) lens",
                    f -> new Inquiry.About(Inquiry.Matter.LENS)),
            EditRule.asking(
                    "ask: time of day",
                    "(what|which) (time of day|time|hour) (is it|is this|is|does it play)? (there|now|in the scene)?|(what is|what 's) the time (of day)?|is it (day|night|day or night|night or day)",
                    f -> new Inquiry.About(Inquiry.Matter.TIME_OF_DAY)),
            EditRule.asking(
                    "ask: weather",
                    "(what is|what 's|how is|how 's) the weather (like|there|now)?|(what|which) weather (is it|is there|do we have)?|is it (raining|snowing|sunny|cloudy|foggy)",
                    f -> new Inquiry.About(Inquiry.Matter.WEATHER)),
            EditRule.asking(
                    "ask: place",
                    "where (are we|is this|is it|does (it|this|the (scene|film|movie)) (play|take place|happen)|is the scene|is the scene set)|(what|which) (place|location|room|set) is (this|it|that)",
                    f -> new Inquiry.About(Inquiry.Matter.PLACE)),
            EditRule.asking(
                    "ask: camera",
                    "(what is|what 's|what does|how does) the camera (doing|do|move)|where is the camera|(how|does) (does)? the camera move|(what|which) (shot|shot size|camera angle|angle) (is it|is this|do we have|is that)|is the camera moving",
                    f -> new Inquiry.About(Inquiry.Matter.CAMERA)),
            EditRule.asking(
                    "ask: shots",
                    "how many (shots|cuts|cameras) (are there|are in it|do we have|has it|are|is)? (there)? (in (the)? (movie|film|scene))?",
                    f -> new Inquiry.About(Inquiry.Matter.SHOTS)));

    private FilmQuestions() {}
}
