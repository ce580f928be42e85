package studyvisit.desk;

import studyvisit.interest.InterestKey;

/// Who wants to change which person, having seen which version.
record Asked(Organiser by, InterestKey key, long version) {}
