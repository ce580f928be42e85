/// The organisers' desk: what they see of a visit, what they change, and the history of who did
/// what.
@NullMarked
package studyvisit.desk;

import org.jspecify.annotations.NullMarked;
