/// Where words meet a project.
///
/// A [Desk] reads what a person says about an open project and answers: with a [Draft] to look at and accept, whole or
/// in
/// part, with the answer to a question, with a question of its own. What is accepted becomes one undo step with its
/// receipts. The command line, the desktop and the doors for other programs all sit at a desk.
@NullMarked
package studio.session.desk;

import org.jspecify.annotations.NullMarked;
