@NullMarked
package studyvisit.interest;

import org.jspecify.annotations.NullMarked;
