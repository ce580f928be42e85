/// Tests of the texts.
@NullMarked
package studyvisit.language;

import org.jspecify.annotations.NullMarked;
