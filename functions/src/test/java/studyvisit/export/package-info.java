@NullMarked
package studyvisit.export;

import org.jspecify.annotations.NullMarked;
