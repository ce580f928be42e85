/// What a visit is: its dates, partner regions, border areas, topics, value chains and contact,
/// from a JSON file.
@NullMarked
package studyvisit.programme;

import org.jspecify.annotations.NullMarked;
