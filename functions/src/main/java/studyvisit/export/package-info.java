/// What organisers take out of the desk: lists of people, packs for host regions, meetings.
@NullMarked
package studyvisit.export;

import org.jspecify.annotations.NullMarked;
