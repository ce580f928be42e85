/// Benchmarks, each a program of its own; their tables are in `docs`.
@NullMarked
package studyvisit.bench;

import org.jspecify.annotations.NullMarked;
