/// A call of a function: how long it may still take, and that it cannot be answered now.
@NullMarked
package studyvisit.call;

import org.jspecify.annotations.NullMarked;
