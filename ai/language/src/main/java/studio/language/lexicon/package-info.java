/// What single words are known to be: colours, materials, animals, places, verbs. Tables only, one topic a file.
@NullMarked
package studio.language.lexicon;

import org.jspecify.annotations.NullMarked;
