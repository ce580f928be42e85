/// A real browser on this machine, for tests that see what people see.
@NullMarked
package studyvisit.browser;

import org.jspecify.annotations.NullMarked;
