/// The organisers' report: counts, and the per-region split with reasons.
@NullMarked
package studyvisit.report;

import org.jspecify.annotations.NullMarked;
