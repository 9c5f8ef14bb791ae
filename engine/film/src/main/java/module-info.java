/// From frames to a movie file: encoders, contact sheets, progress.
module studio.film {
    requires static org.jspecify;
    requires transitive studio.render;
    requires org.bytedeco.ffmpeg;
    requires org.bytedeco.javacpp;

    exports studio.film;
    exports studio.film.picture;
    exports studio.film.reel;
}
