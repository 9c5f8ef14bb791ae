package studio.film.picture;

import java.util.Arrays;
import java.util.List;

/// A few frames of a movie side by side with thin dark borders, to see at a glance what it shows.
public final class ContactSheet {
    private static final int BORDER = 4;
    private static final int BORDER_COLOR = 0x101010;
    private static final int WIDEST = 1920;

    private ContactSheet() {}

    /// One row of frames of one size, shrunk together when the row would be wider than 1920 pixels.
    public static Picture of(List<Picture> frames) {
        int count = frames.size();
        if (count == 0) {
            throw new IllegalArgumentException("a contact sheet needs a frame");
        }
        int room = (WIDEST - BORDER * (count + 1)) / count;
        List<Picture> shown =
                frames.stream().map(frame -> frame.shrunkTo(Math.max(1, room))).toList();
        int each = shown.getFirst().width();
        int high = shown.getFirst().height();
        int width = BORDER + count * (each + BORDER);
        int height = high + 2 * BORDER;
        int[] sheet = new int[width * height];
        Arrays.fill(sheet, BORDER_COLOR);
        for (int i = 0; i < count; i++) {
            Picture frame = shown.get(i);
            if (frame.width() != each || frame.height() != high) {
                throw new IllegalArgumentException("the frames of a contact sheet have one size");
            }
            for (int y = 0; y < high; y++) {
                int to = (y + BORDER) * width + BORDER + i * (each + BORDER);
                System.arraycopy(frame.rgb(), y * each, sheet, to, each);
            }
        }
        return new Picture(width, height, sheet);
    }
}
