package studio.direction.report;

/// A property of an entity that changes, start and end in seconds.
public record ReportedChange(String entity, String property, String from, String to, double start, double end) {}
