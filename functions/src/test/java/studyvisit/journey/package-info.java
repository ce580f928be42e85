@NullMarked
package studyvisit.journey;

import org.jspecify.annotations.NullMarked;
