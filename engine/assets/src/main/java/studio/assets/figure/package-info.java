/// Bodies that move: [studio.assets.figure.Rig] is a skeleton matched to joints, [studio.assets.figure.SkinnedPart] a
/// piece of skin or cloth that follows it,
/// [studio.assets.figure.SkinnedFigure] plays motions on them, [studio.assets.figure.Mannequin] is the stand-in that
/// needs no pack.
@NullMarked
package studio.assets.figure;

import org.jspecify.annotations.NullMarked;
