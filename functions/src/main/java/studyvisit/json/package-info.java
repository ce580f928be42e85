/// JSON in and out: strict, bounded parsing into maps and lists, and writing them.
@NullMarked
package studyvisit.json;

import org.jspecify.annotations.NullMarked;
