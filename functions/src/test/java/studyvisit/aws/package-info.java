@NullMarked
package studyvisit.aws;

import org.jspecify.annotations.NullMarked;
