@NullMarked
package studyvisit.report;

import org.jspecify.annotations.NullMarked;
