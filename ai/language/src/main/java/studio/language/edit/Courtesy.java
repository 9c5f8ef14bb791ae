package studio.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.language.grammar.Pattern;
import studio.language.words.Token;

/// Takes away what is polite or emphatic and says nothing of the scene, and hears whether pins are to be overruled.
///
/// @param words the tokens left
/// @param insists whether the words say that pins shall not stop them
record Courtesy(List<Token> words, boolean insists) {
    private static final Pattern AFRESH = Pattern.of(
            "(start over|start again|start afresh|start from scratch|begin again|new scene|new film|new movie|reset the scene|clear everything) (with|and|,|.)? (make|create|show)?");

    private static final Pattern IDLE = Pattern.of(
            "please|kindly|thanks|thank you|hey|hi|hello|okay|ok|actually|(could|can|would|will) you (please|kindly|just|now)?|(i want|i would like|i 'd like|i'd like) you to|i (want|would like|wish) to|i'd like to|let us|let 's|(would you mind|do you mind)|maybe|perhaps|just|simply|now|well|so|finally|first|next|after that|for me|if you can|if possible|if you please|if you would|tell me|do you know|can you tell me|could you tell me|i wonder|a favour|right now|immediately");

    private static final Pattern INSISTENCE = Pattern.of(
            "(even though|although|even if|though|despite the fact that) (it|they|that|he|she) (is|are|'s|was) (pinned|locked|fixed|protected)|(regardless|despite|in spite) (of)? (the|its|any|all)? (pin|pins|lock|locks)|(ignore|ignoring|overriding|override) (the|its|any|all)? (pin|pins|lock|locks)|anyway|anyhow|nevertheless|pinned or not|no matter what");

    Courtesy {
        words = List.copyOf(words);
    }

    /// Where the words begin that a new scene is to be made of.
    static Optional<Integer> afresh(List<Token> tokens) {
        long lengths = AFRESH.lengths(tokens, 0);
        if (lengths == 0) {
            return Optional.empty();
        }
        int at = 63 - Long.numberOfLeadingZeros(lengths);
        while (at < tokens.size()
                && tokens.get(at).kind() != Token.Kind.WORD
                && tokens.get(at).kind() != Token.Kind.NUMBER) {
            at++;
        }
        return at < tokens.size() ? Optional.of(at) : Optional.empty();
    }

    static Courtesy of(List<Token> tokens) {
        List<Token> left = new ArrayList<>();
        boolean insists = false;
        int at = 0;
        while (at < tokens.size()) {
            int idle = length(IDLE, tokens, at);
            int insistent = length(INSISTENCE, tokens, at);
            if (insistent > 0) {
                insists = true;
                at += insistent;
            } else if (idle > 0 && !asks(tokens, at, idle) && !isObject(tokens, at)) {
                at += idle;
            } else {
                left.add(tokens.get(at));
                at++;
            }
        }
        return new Courtesy(trimmed(left), insists);
    }

    /// "can you see" asks, and so does "do you know" only with more behind it.
    private static boolean asks(List<Token> tokens, int at, int length) {
        int next = at + length;
        return next < tokens.size() && tokens.get(next).word().equals("see");
    }

    /// "make it so", "the next one".
    private static boolean isObject(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        boolean order = word.equals("next") || word.equals("first");
        boolean so = word.equals("so")
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).word().equals("that")
                        || tokens.get(at + 1).word().equals("it"));
        boolean inside = order && at > 0 && tokens.get(at - 1).kind() == Token.Kind.WORD;
        boolean to = word.equals("next")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).word().equals("to");
        return so || inside || to;
    }

    private static int length(Pattern pattern, List<Token> tokens, int at) {
        long lengths = pattern.lengths(tokens, at);
        return lengths == 0 ? 0 : 63 - Long.numberOfLeadingZeros(lengths);
    }

    /// Without marks at the ends.
    private static List<Token> trimmed(List<Token> tokens) {
        List<Token> left = new ArrayList<>(tokens);
        while (!left.isEmpty() && isMark(left.getFirst())) {
            left.removeFirst();
        }
        while (!left.isEmpty() && isMark(left.getLast())) {
            left.removeLast();
        }
        return left;
    }

    private static boolean isMark(Token token) {
        return token.kind() == Token.Kind.COMMA || token.kind() == Token.Kind.STOP;
    }
}
