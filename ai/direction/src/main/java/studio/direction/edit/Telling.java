package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.direction.survey.Look;
import studio.direction.survey.Piece;
import studio.direction.survey.Survey;

/// Says in words which thing is which: "the red chair on the left".
final class Telling {
    private final Survey survey;
    private final Look look;

    Telling(Survey survey) {
        this.survey = survey;
        this.look = new Look(survey);
    }

    /// For each of several things, words that tell it from the others.
    List<String> apart(List<Piece> pieces) {
        List<String> hues = pieces.stream().map(p -> look.hue(p).orElse("")).toList();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String hue = hues.get(i);
            boolean own = !hue.isEmpty() && hues.stream().filter(hue::equals).count() == 1;
            String name = own && !pieces.get(i).name().contains(hue)
                    ? hue + " " + pieces.get(i).name()
                    : pieces.get(i).name();
            words.add("the " + name + place(pieces.get(i), pieces));
        }
        return words;
    }

    /// Where it is among the others, or on what.
    private String place(Piece piece, List<Piece> all) {
        Optional<Piece> on = survey.support(piece);
        boolean own = on.isPresent()
                && all.stream().filter(p -> survey.support(p).equals(on)).count() == 1;
        if (own) {
            return " on the " + on.get().name();
        }
        List<Piece> order = all.stream()
                .sorted((a, b) -> Double.compare(
                        survey.view().across(a.center()), survey.view().across(b.center())))
                .toList();
        int at = order.indexOf(piece);
        if (at == 0) {
            return " on the left";
        }
        if (at == order.size() - 1) {
            return " on the right";
        }
        return order.size() == 3 ? " in the middle" : ", the " + ordinal(at + 1) + " from the left";
    }

    static String ordinal(int n) {
        return switch (n) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            case 4 -> "fourth";
            case 5 -> "fifth";
            default -> n + "th";
        };
    }

    /// "a chair, two lamps and a cat".
    static String list(List<Piece> pieces) {
        List<String> names = pieces.stream().map(Piece::name).distinct().toList();
        List<String> counted = names.stream()
                .map(n -> counted(
                        n, pieces.stream().filter(p -> p.name().equals(n)).count()))
                .toList();
        return joined(counted);
    }

    /// "There are two chairs and a lamp".
    static String there(List<Piece> pieces) {
        boolean many = !pieces.isEmpty()
                && pieces.stream()
                                .filter(p -> p.name().equals(pieces.getFirst().name()))
                                .count()
                        > 1;
        return (many ? "There are " : "There is ") + list(pieces);
    }

    /// "the chair and the lamp".
    static String the(List<Piece> pieces) {
        List<String> names = pieces.stream().map(Piece::name).distinct().toList();
        return joined(names.stream()
                .map(n -> pieces.stream().filter(p -> p.name().equals(n)).count() > 1 ? "the " + plural(n) : the(n))
                .toList());
    }

    /// "the chair", but "Bob".
    static String the(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) ? name : "the " + name;
    }

    static String a(String name) {
        if (name.isEmpty() || Character.isUpperCase(name.charAt(0))) {
            return name;
        }
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    static String joined(List<String> words) {
        if (words.size() <= 1) {
            return words.isEmpty() ? "nothing" : words.getFirst();
        }
        return words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                + words.getLast();
    }

    static String counted(String name, long count) {
        return count == 1 ? a(name) : count + " " + plural(name);
    }

    static String plural(String name) {
        return switch (name) {
            case "person" -> "people";
            case "man" -> "men";
            case "woman" -> "women";
            case "child" -> "children";
            case "mouse" -> "mice";
            case "goose" -> "geese";
            case "sheep", "fish", "deer" -> name;
            default ->
                name.endsWith("s") || name.endsWith("x") || name.endsWith("ch") || name.endsWith("sh")
                        ? name + "es"
                        : name.endsWith("f")
                                ? name.substring(0, name.length() - 1) + "ves"
                                : name.endsWith("y") && "aeiou".indexOf(name.charAt(Math.max(0, name.length() - 2))) < 0
                                        ? name.substring(0, name.length() - 1) + "ies"
                                        : name + "s";
        };
    }

    static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
