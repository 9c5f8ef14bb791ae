package studio.scene.history;

import studio.scene.Scene;
import studio.scene.command.Command;

/// A scene as one step left it.
///
/// @param number unique in its history and rising; a plan made on another number is stale
/// @param title what the step is called, as in "Undo add red chair"
/// @param scene the scene after the step
public record Revision(long number, String title, Cause cause, Command command, Scene scene) {}
