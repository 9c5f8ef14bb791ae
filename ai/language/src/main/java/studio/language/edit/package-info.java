/// Edits and questions by words: what a person asks of a scene that is already there, with nothing decided yet.
///
/// [EditReader] reads a text to an [EditReading]: a list of [Wish]es, each with the [Reference]s it makes. Which nodes
/// are meant, where a thing goes and how far is decided by the direction. Sentences are cut into clauses, and each
/// clause is matched by named rules, one file a topic, whose patterns mix words with slots:
///
/// ```
/// (move|shift|push) {what} {by:amount} (to the)? {way}
/// ```
@NullMarked
package studio.language.edit;

import org.jspecify.annotations.NullMarked;
