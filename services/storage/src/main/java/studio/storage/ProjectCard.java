package studio.storage;

/// What a project says about itself.
///
/// @param id unique to the project, and kept by its copies
/// @param created when it was made, ISO 8601 in UTC
/// @param studio version of the studio that made it
public record ProjectCard(String id, String name, String created, String studio) {}
