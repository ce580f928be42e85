/// One person's expression of interest in one visit: taking it, storing it once, and its owner's
/// private link.
@NullMarked
package studyvisit.interest;

import org.jspecify.annotations.NullMarked;
