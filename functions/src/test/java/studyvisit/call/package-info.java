@NullMarked
package studyvisit.call;

import org.jspecify.annotations.NullMarked;
