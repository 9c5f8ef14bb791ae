/// People from the people pack. [studio.assets.human.Look] says who is wanted, always dressed;
/// [studio.assets.human.Wardrobe] lists what there is to wear;
/// [studio.assets.human.Stock] reads the pack's files once and keeps them baked; [studio.assets.human.Tailor] shapes
/// the body, fits the clothes and gives the figure.
///
/// Nothing here can make an undressed figure: the skin that clothes must cover is left out when the body is baked,
/// and
/// a
/// look has an outfit by its type.
@NullMarked
package studio.assets.human;

import org.jspecify.annotations.NullMarked;
