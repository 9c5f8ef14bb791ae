/// Turns a meaning into a proposal: one batch of commands with its receipts, substitutes and questions.
@NullMarked
package studio.direction;

import org.jspecify.annotations.NullMarked;
