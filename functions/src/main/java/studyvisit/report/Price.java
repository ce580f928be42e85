package studyvisit.report;

import java.util.Optional;
import studyvisit.split.Level;
import studyvisit.split.Rule;

/// What a rule costs.
///
/// @param change from the best split without the rule to the one that keeps it
/// @param worse the first thing that counts and is worse because of the rule; empty when nothing is
/// @param proven whether both splits are proven to be the best
record Price(Rule rule, Change change, Optional<Level> worse, boolean proven) {}
