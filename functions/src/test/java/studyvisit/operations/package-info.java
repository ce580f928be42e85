/// What an operator relies on: roles, limits, alarms, prices, and logs without people's data.
@NullMarked
package studyvisit.operations;

import org.jspecify.annotations.NullMarked;
