/// What a person takes along: the calendar of the visit, the invitation letter, the certificate.
@NullMarked
package studyvisit.paper;

import org.jspecify.annotations.NullMarked;
