@NullMarked
package studyvisit.letter;

import org.jspecify.annotations.NullMarked;
