@NullMarked
package studyvisit.paper;

import org.jspecify.annotations.NullMarked;
