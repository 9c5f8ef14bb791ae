/// From meaning to commands: casting, layout, blocking, camera, light, receipts.
module studio.direction {
    requires static org.jspecify;
    requires transitive studio.language;
    requires transitive studio.render;

    exports studio.direction;
    exports studio.direction.edit;
    exports studio.direction.receipt;
    exports studio.direction.report;
    exports studio.direction.plan;
}
