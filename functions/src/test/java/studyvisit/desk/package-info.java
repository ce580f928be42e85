/// Tests of the organisers' desk.
@NullMarked
package studyvisit.desk;

import org.jspecify.annotations.NullMarked;
