@NullMarked
package studyvisit.sheet;

import org.jspecify.annotations.NullMarked;
