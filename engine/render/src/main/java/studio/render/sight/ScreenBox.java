package studio.render.sight;

/// A rectangle on the picture, in widths and heights of the picture: (0, 0) is the top left corner, (1, 1) the bottom
/// right. It may reach outside.
public record ScreenBox(double left, double top, double right, double bottom) {
    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /// Whether any of it is inside the picture.
    public boolean touchesPicture() {
        return left < 1 && right > 0 && top < 1 && bottom > 0;
    }

    /// Whether all of it is inside the picture.
    public boolean insidePicture() {
        return left >= 0 && right <= 1 && top >= 0 && bottom <= 1;
    }
}
