/// Tests of the pages, and a way to look at them.
@NullMarked
package studyvisit.web;

import org.jspecify.annotations.NullMarked;
