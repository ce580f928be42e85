/// Tables for people: values in rows, and the files that hold them (CSV, XLSX).
@NullMarked
package studyvisit.sheet;

import org.jspecify.annotations.NullMarked;
