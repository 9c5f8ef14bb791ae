package studio.language.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The forms of regular and irregular verbs, spelled forward from the lemma so that looking one up is exact.
public final class Conjugation {
    /// Lemma, past and participle.
    private static final String IRREGULAR = """
            arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become,
            begin began begun, bend bent bent, bind bound bound, bite bit bitten, blow blew blown, break broke broken,
            breed bred bred, bring brought brought, build built built, burst burst burst, buy bought bought,
            catch caught caught, choose chose chosen, cling clung clung, come came come, creep crept crept,
            cut cut cut, deal dealt dealt, dig dug dug, dive dove dived, do did done, draw drew drawn,
            drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt,
            fight fought fought, find found found, fly flew flown, forget forgot forgotten, freeze froze frozen,
            get got gotten, give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung,
            have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt,
            keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, leap leapt leapt,
            leave left left, lend lent lent, let let let, lie lay lain, light lit lit, lose lost lost, make made made,
            mean meant meant, meet met met, overtake overtook overtaken, pay paid paid, put put put, read read read,
            ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen,
            sell sold sold, send sent sent, set set set, sew sewed sewn, shake shook shaken, shed shed shed,
            shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut,
            sing sang sung, sink sank sunk, sit sat sat, sleep slept slept, slide slid slid, speak spoke spoken,
            spend spent spent, spill spilt spilt, spin spun spun, spit spat spat, split split split,
            spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck,
            sting stung stung, stride strode stridden, strike struck struck, sweep swept swept, swim swam swum,
            swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told,
            think thought thought, throw threw thrown, tread trod trodden, unwind unwound unwound, wake woke woken,
            wear wore worn, weave wove woven, weep wept wept, win won won, wind wound wound, wring wrung wrung,
            write wrote written, overlook overlooked overlooked, withdraw withdrew withdrawn""";

    /// Words of two syllables that double their last letter all the same.
    private static final Set<String> DOUBLING = Set.of(
            "begin",
            "forget",
            "admit",
            "permit",
            "prefer",
            "refer",
            "occur",
            "unzip",
            "unwrap",
            "zigzag",
            "backflip",
            "unclip",
            "submit",
            "transmit",
            "equip",
            "kidnap",
            "worship",
            "travel",
            "signal",
            "model",
            "cancel");

    private static final Map<String, String[]> IRREGULARS = irregulars();

    private final Map<String, VerbForm> forms = new HashMap<>();

    /// Every form of every lemma given; the lemma given first keeps a form that two share ("lay").
    public Conjugation(List<String> lemmas) {
        for (String lemma : lemmas) {
            put(lemma, lemma, VerbForm.Form.BASE);
            put(present(lemma), lemma, VerbForm.Form.PRESENT);
        }
        for (String lemma : lemmas) {
            for (String stem : stems(lemma)) {
                put(ing(lemma, stem), lemma, VerbForm.Form.ING);
                past(lemma, stem, IRREGULARS.get(lemma));
            }
        }
    }

    /// The verb that a word is a form of.
    public Optional<VerbForm> of(String word) {
        return Optional.ofNullable(forms.get(word));
    }

    /// Every form of a lemma that was given.
    public List<String> formsOf(String lemma) {
        return forms.entrySet().stream()
                .filter(e -> e.getValue().lemma().equals(lemma))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void past(String lemma, String stem, String @org.jspecify.annotations.Nullable [] irregular) {
        if (irregular != null) {
            put(irregular[1], lemma, VerbForm.Form.PAST);
            put(irregular[2], lemma, VerbForm.Form.PARTICIPLE);
        }
        put(ed(lemma, stem), lemma, VerbForm.Form.PAST);
    }

    private void put(String form, String lemma, VerbForm.Form kind) {
        forms.putIfAbsent(form, new VerbForm(lemma, kind));
    }

    private static Map<String, String[]> irregulars() {
        Map<String, String[]> irregular = new HashMap<>();
        for (String entry : IRREGULAR.split(",\\s*", -1)) {
            String[] parts = entry.trim().split(" ", -1);
            irregular.put(parts[0], parts);
        }
        return irregular;
    }

    private static String present(String lemma) {
        if (lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2))) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hissing = lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh")
                || lemma.endsWith("o");
        return lemma + (hissing ? "es" : "s");
    }

    private static String ing(String lemma, String stem) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe") && !lemma.equals("be");
        return (silent ? lemma.substring(0, lemma.length() - 1) : stem) + "ing";
    }

    private static String ed(String lemma, String stem) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2))) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return stem + "ed";
    }

    /// The stems before -ing and -ed: with the last letter doubled after a single stressed vowel, British and American.
    private static List<String> stems(String lemma) {
        int n = lemma.length();
        if (n < 3) {
            return List.of(lemma);
        }
        char last = lemma.charAt(n - 1);
        boolean closed = !isVowel(last) && "wxyhcqj".indexOf(last) < 0 && isVowel(lemma.charAt(n - 2));
        boolean single =
                closed && (!isVowel(lemma.charAt(n - 3)) || lemma.charAt(n - 3) == 'u' && lemma.charAt(0) == 'q');
        if (!single || syllables(lemma) > 1 && !DOUBLING.contains(lemma)) {
            return List.of(lemma);
        }
        return syllables(lemma) > 1 ? List.of(lemma + last, lemma) : List.of(lemma + last);
    }

    private static int syllables(String lemma) {
        int count = 0;
        for (int i = 0; i < lemma.length(); i++) {
            boolean starts = isVowel(lemma.charAt(i)) && (i == 0 || !isVowel(lemma.charAt(i - 1)));
            count += starts ? 1 : 0;
        }
        return count;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
