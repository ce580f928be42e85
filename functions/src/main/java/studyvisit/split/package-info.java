/// The optimiser: pure, imports `java.*` (and JSpecify) only, with its own checker.
@NullMarked
package studyvisit.split;

import org.jspecify.annotations.NullMarked;
