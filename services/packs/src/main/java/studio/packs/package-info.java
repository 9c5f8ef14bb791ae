/// Packs: fetched once by name and version through the package client, verified by hash, unpacked by an allow-list
/// into
/// the user's folder. [PackShelf] names them, [Packs] keeps them, [Availability] says honestly what there is,
/// [PeopleShelf] opens the people. Nothing here knows a registry's address and nothing of the user's is sent.
@NullMarked
package studio.packs;

import org.jspecify.annotations.NullMarked;
