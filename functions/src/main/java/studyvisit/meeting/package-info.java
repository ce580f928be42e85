/// Who meets whom, and when: exact, with its own checker. Pure: knows `java.*` only. The method and
/// its proof are in `docs/meetings.md`.
@NullMarked
package studyvisit.meeting;

import org.jspecify.annotations.NullMarked;
