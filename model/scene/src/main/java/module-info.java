/// The scene as a value: nodes, time line, commands, history; the one thing that every part of the studio speaks about.
module studio.scene {
    requires static org.jspecify;
    requires transitive studio.math;

    exports studio.scene;
    exports studio.scene.command;
    exports studio.scene.content;
    exports studio.scene.difference;
    exports studio.scene.history;
    exports studio.scene.pin;
    exports studio.scene.select;
    exports studio.scene.term;
    exports studio.scene.timeline;
}
