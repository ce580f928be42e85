@NullMarked
package studyvisit.meeting;

import org.jspecify.annotations.NullMarked;
