package studio.packs;

/// Who made a thing, and under which licence it may be shown.
///
/// @param work what it is called, or empty
/// @param maker who made it, or empty when nobody says
/// @param licence such as `CC0-1.0`
public record Credit(String work, String maker, String licence) {
    private static final int LONGEST = 200;

    public Credit {
        work = plain(work);
        maker = plain(maker);
        licence = plain(licence);
    }

    /// As it stands at the end of a movie: `Armchair by Absfrm (CC0-1.0)`.
    public String line() {
        String whose = maker.isEmpty() ? "" : work.isEmpty() ? maker : " by " + maker;
        return work + whose + " (" + licence + ")";
    }

    private static String plain(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
