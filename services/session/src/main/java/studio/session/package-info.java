/// An open project as everybody above the disk sees it.
///
/// A [Session] has one thread that writes. Whoever wants something changed submits it, planned on the number of the
/// [Snapshot] that they saw; it is applied, put into the journal, synced, and only then published as the next snapshot,
/// which any thread may read. What cannot be done comes back as an [Answer] with the problem in words.
///
/// What is not here: words and their understanding, screens, sockets.
@NullMarked
package studio.session;

import org.jspecify.annotations.NullMarked;
