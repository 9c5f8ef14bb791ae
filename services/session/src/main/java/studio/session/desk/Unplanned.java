package studio.session.desk;

import studio.scene.Problem;

/// Why a draft could not be made real.
final class Unplanned {
    private Unplanned() {}

    static Problem moved() {
        return Problem.user(
                "draft.moved", "The project has changed, and what was planned no longer fits it.", "Say it again.");
    }

    static Problem nothing() {
        return Problem.user(
                "draft.nothing",
                "Of what was accepted nothing remains to be done.",
                "Accept more, or say it otherwise.");
    }
}
