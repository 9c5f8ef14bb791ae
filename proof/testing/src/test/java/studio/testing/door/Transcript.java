package studio.testing.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.storage.disk.StorageFailure;
import studio.wire.json.Json;
import studio.wire.json.JsonText;

/// A conversation with the command line, as a text. Each line starts with a mark:
///
/// ```
/// $ project undo "My Movie"     a command, after which the lines below are about what it said
/// = 4                           its exit code (every command has one)
/// > text                        stands somewhere in what it printed as data
/// ! text                        stands somewhere in its messages
/// ~ text                        stands nowhere
/// ? scene.things = 2            a value in the one line of JSON that it printed
/// | text                        a line piped into the next command
/// @ type, ready, hold, release, damage, write, say …     something happens beside it
/// @ offline, online, fetched N            the network goes and comes; how many packs were fetched so far
/// ```
///
/// `$HOME` and `$NAMES` stand for folders of the test and for what `@ keep NAME path` kept of the JSON before.
final class Transcript {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Household household;
    private final Map<String, String> kept = new LinkedHashMap<>();
    private Door said = new Door(0, "", "");
    private boolean codeSeen = true;

    Transcript(Household household) {
        this.household = household;
        kept.put("$HOME", household.root().toString());
    }

    void play(List<String> lines) throws StorageFailure, IOException {
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                play(line.substring(0, 1), filled(line.substring(1).strip()), "line " + number + ": " + line);
            }
        }
        assertThat(codeSeen).as("the last command has no exit code").isTrue();
    }

    private void play(String mark, String rest, String where) throws StorageFailure, IOException {
        switch (mark) {
            case "$" -> run(rest, where);
            case "=" -> {
                codeSeen = true;
                assertThat(said.code()).as("%s%n%s", where, said.everything()).isEqualTo(Integer.parseInt(rest));
            }
            case ">" -> assertThat(said.data()).as(where).contains(rest);
            case "!" -> assertThat(said.messages()).as(where).contains(rest);
            case "~" -> assertThat(said.everything()).as(where).doesNotContain(rest);
            case "?" -> ask(rest, where);
            case "|" -> household.pipe(rest);
            case "@" -> happen(words(rest), where);
            default -> throw new IllegalArgumentException(where);
        }
    }

    private void run(String command, String where) {
        assertThat(codeSeen)
                .as("before %s: the command has no exit code", where)
                .isTrue();
        List<String> args = words(command);
        said = household.knock(args.toArray(String[]::new));
        codeSeen = false;
        assertThat(said.everything()).as(where).doesNotContain("\tat ").doesNotContain("Exception");
        if (args.contains("--json") && said.code() == 0) {
            assertThat(said.data().lines()).as(where).hasSize(1);
            json();
        }
    }

    private void ask(String question, String where) {
        String[] sides = question.split(" =", 2);
        assertThat(Asked.of(json(), sides[0])).as(where).isEqualTo(sides[1].strip());
    }

    private Json json() {
        return JsonText.form(said.data().strip()).json();
    }

    private void happen(List<String> words, String where) throws StorageFailure, IOException {
        switch (words.getFirst()) {
            case "type" -> household.type(words.get(1));
            case "ready" -> household.ready(words.get(1));
            case "hold" -> household.hold(words.get(1));
            case "release" -> household.release();
            case "damage" -> household.damage(words.get(1), words.get(2));
            case "write" -> household.write(words.get(1), words.get(2) + "\n");
            case "say" -> household.say(words.get(1), words.get(2));
            case "opens" -> assertThat(household.opens(words.get(1))).as(where).isTrue();
            case "offline" -> household.registry().disconnect();
            case "online" -> household.registry().connect();
            case "fetched" ->
                assertThat(household.registry().fetches()).as(where).isEqualTo(Integer.parseInt(words.get(1)));
            case "keep" -> kept.put("$" + words.get(1), Asked.of(json(), words.get(2)));
            default -> throw new IllegalArgumentException(where);
        }
    }

    private String filled(String line) {
        String filled = line;
        for (Map.Entry<String, String> pair : kept.entrySet()) {
            filled = filled.replace(pair.getKey(), pair.getValue());
        }
        return filled;
    }

    /// Words as a shell takes them: what stands between quotation marks is one.
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }
}
