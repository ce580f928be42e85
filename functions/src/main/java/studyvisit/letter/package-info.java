/// Letters to applicants: the ledger that claims each before it is sent, and the reminders.
@NullMarked
package studyvisit.letter;

import org.jspecify.annotations.NullMarked;
