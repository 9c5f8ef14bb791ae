package studio.scene.timeline;

/// What a clip moves. Clips of different layers play at the same time: a person walks, smiles and looks at the dog. The
/// layer is the first word of a clip's motion, before a slash; a motion without one is a motion of the body.
public enum Layer {
    BODY(""),
    /// What the face shows: `face/happy`, `face/happy+surprised`, `face/wink`.
    FACE("face/"),
    /// What is looked at: `gaze/` and a node's id, or `gaze/camera`.
    GAZE("gaze/"),
    /// What a hand keeps hold of, wherever it goes: `hold/right/`, `hold/left/` or `hold/both/` and a node's id. At a
    /// person the hand goes half way to the hand of the other.
    HOLD("hold/"),
    /// What the mouth says: `say/talk`, or a shape of the mouth.
    SPEECH("say/");

    private final String prefix;

    Layer(String prefix) {
        this.prefix = prefix;
    }

    /// The layer of a motion.
    public static Layer of(String motion) {
        for (Layer layer : values()) {
            if (layer != BODY && motion.startsWith(layer.prefix)) {
                return layer;
            }
        }
        return BODY;
    }

    /// A motion of this layer.
    public String motion(String word) {
        return prefix + word;
    }

    /// What stands after the layer's word in one of its motions.
    public String word(String motion) {
        return motion.substring(prefix.length());
    }
}
