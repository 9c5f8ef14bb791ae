/// Motion of people: [studio.assets.motion.Joint] names what turns, [studio.assets.motion.Motion] says how it turns
/// over time, [studio.assets.motion.Repertoire] keeps
/// what a figure knows. Motions are told apart from bodies: any body whose bones are matched to joints can play any
/// of
/// them.
@NullMarked
package studio.assets.motion;

import org.jspecify.annotations.NullMarked;
