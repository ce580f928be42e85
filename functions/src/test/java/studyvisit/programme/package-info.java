@NullMarked
package studyvisit.programme;

import org.jspecify.annotations.NullMarked;
