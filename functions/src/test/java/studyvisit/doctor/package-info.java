/// `./mvnw -Pdoctor`: what most often goes wrong with a deployed stack, and what to do about it.
@NullMarked
package studyvisit.doctor;

import org.jspecify.annotations.NullMarked;
