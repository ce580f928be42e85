package studyvisit.interest;

import java.time.Instant;

/// A letter to a person, as its ledger has it.
///
/// @param kind its code
/// @param occasion why this one, such as a day; `once` for a kind that comes once
/// @param outcome the code of where it stands, such as `delivered`
/// @param at since when; of one that is still to go out, when that may be
/// @param why the code of the reason, `""` for none
public record Mailed(String kind, String occasion, String outcome, Instant at, String why) {}
