package studio.language;

/// How much text a reader takes; what lies beyond is left unread, so that no text can make it slow.
///
/// @param characters of the text that are looked at
/// @param tokens of the text that are looked at
/// @param things that one meaning may hold
/// @param events that one meaning may hold
public record Limits(int characters, int tokens, int things, int events) {
    public static final Limits STANDARD = new Limits(20_000, 2_000, 200, 200);
}
