/// Study visits, from an expression of interest to the per-region split.
@NullMarked
package studyvisit;

import org.jspecify.annotations.NullMarked;
