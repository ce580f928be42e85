/// The local system: runs the functions of `template.yaml` on one machine, with the same events as
/// in AWS.
@NullMarked
package studyvisit.local;

import org.jspecify.annotations.NullMarked;
