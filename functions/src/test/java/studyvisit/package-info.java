@NullMarked
package studyvisit;

import org.jspecify.annotations.NullMarked;
