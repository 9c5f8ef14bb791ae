package studio.language.lexicon;

/// Parts of a body: with a possessive they are no thing of their own.
public final class Bodies {
    /// Singular nouns.
    public static final WordList PARTS = WordList.of("""
            head, hair, face, eye, eyebrow, ear, nose, mouth, lip, tooth, tongue, cheek, chin, beard, moustache,
            mustache, stubble, goatee, sideburn, freckle, wrinkle, pigtail, ponytail, braid, plait, dreadlock, mohawk, neck, throat, shoulder, arm, elbow, wrist, hand, finger, thumb, fist, palm, nail, fingernail,
            chest, back, belly, stomach, tummy, waist, hip, leg, thigh, knee, shin, calf muscle, ankle, foot, toe, heel,
            paw, claw, tail, wing, beak, feather, fur, trunk, horn, antler, mane, hoof, fin, skin, shell, whisker,
            muscle, body, lap, eyelash, mind, breath, voice, bone, snout, jaw, peel, surface, reflection, shadow, name,
            turn, way, balance, energy, posture, weight, beam, hue, texture""");

    private Bodies() {}
}
