/// The four languages, texts in them, and the bundled texts of pages, letters and reports.
@NullMarked
package studyvisit.language;

import org.jspecify.annotations.NullMarked;
