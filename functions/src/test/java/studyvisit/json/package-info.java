@NullMarked
package studyvisit.json;

import org.jspecify.annotations.NullMarked;
