/// What a person with a place tells us for the journey, kept apart from the interest: own key, own
/// consent, own end.
@NullMarked
package studyvisit.journey;

import org.jspecify.annotations.NullMarked;
