package studyvisit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The examples in `events/`, `<Function>-<case>.json`, and what each is answered: the status of an
/// HTTP reply or of a problem; 200 for any other payload.
final class ExampleEvents {
  /// Stands in the examples for a token that only a letter holds.
  static final String TOKEN = "TOKEN-OF-A-LETTER";

  /// Stands in the examples for the id of a stored interest.
  static final String PERSON = "ID-OF-A-PERSON";

  /// The function fails, so that the platform tries again or reports it.
  static final int FAULT = 500;

  private static final Path FOLDER = Path.of("events");
  private static final String JSON = ".json";
  private static final int FIRST_BAD = 400;

  private static final Map<String, Integer> ANSWERS =
      Map.ofEntries(
          Map.entry("IssuePapers-certificate-wrong-token", 404),
          Map.entry("IssuePapers-desk-certificate-too-early", 409),
          Map.entry("IssuePapers-invitation-browser", 303),
          Map.entry("IssuePapers-invitation-no-place", 409),
          Map.entry("ManageInterest-calendar-no-place", 409),
          Map.entry("ManageInterest-changes", 200),
          Map.entry("ManageInterest-changes-malformed", 400),
          Map.entry("ManageInterest-confirmation", 200),
          Map.entry("ManageInterest-confirmation-form", 303),
          Map.entry("ManageInterest-fresh-link", 202),
          Map.entry("ManageInterest-unknown-act", 404),
          Map.entry("ManageInterest-view", 200),
          Map.entry("ManageInterest-wrong-token", 404),
          Map.entry("OrganiseVisit-address-old-version", 409),
          Map.entry("OrganiseVisit-campaign-not-paused", 409),
          Map.entry("OrganiseVisit-campaign-pause", 200),
          Map.entry("OrganiseVisit-campaigns", 200),
          Map.entry("OrganiseVisit-enter", 201),
          Map.entry("OrganiseVisit-enter-as-reader", 403),
          Map.entry("OrganiseVisit-enter-many-problems", 422),
          Map.entry("OrganiseVisit-export-brussels", 200),
          Map.entry("OrganiseVisit-export-people", 200),
          Map.entry("OrganiseVisit-export-region", 200),
          Map.entry("OrganiseVisit-export-unknown", 404),
          Map.entry("OrganiseVisit-history", 200),
          Map.entry("OrganiseVisit-letter", 200),
          Map.entry("OrganiseVisit-letter-unknown", 404),
          Map.entry("OrganiseVisit-meetings", 200),
          Map.entry("OrganiseVisit-meetings-bad-time", 400),
          Map.entry("OrganiseVisit-history-csv", 200),
          Map.entry("OrganiseVisit-import-look", 200),
          Map.entry("OrganiseVisit-import-unknown-column", 422),
          Map.entry("OrganiseVisit-import-write", 200),
          Map.entry("OrganiseVisit-import-wrong-row", 422),
          Map.entry("OrganiseVisit-no-group", 403),
          Map.entry("OrganiseVisit-no-such-person", 404),
          Map.entry("OrganiseVisit-note", 200),
          Map.entry("OrganiseVisit-overview", 200),
          Map.entry("OrganiseVisit-page", 200),
          Map.entry("OrganiseVisit-people", 200),
          Map.entry("OrganiseVisit-person", 200),
          Map.entry("OrganiseVisit-proposal", 200),
          Map.entry("OrganiseVisit-publish-late", 409),
          Map.entry("OrganiseVisit-absence", 200),
          Map.entry("OrganiseVisit-absence-backwards", 422),
          Map.entry("OrganiseVisit-absence-of-nobody", 404),
          Map.entry("OrganiseVisit-attendance-taken-back", 200),
          Map.entry("OrganiseVisit-attendance-too-early", 409),
          Map.entry("OrganiseVisit-attendance-unknown-part", 422),
          Map.entry("OrganiseVisit-select", 200),
          Map.entry("OrganiseVisit-select-malformed", 400),
          Map.entry("OrganiseVisit-select-nobody", 422),
          Map.entry("OrganiseVisit-split", 200),
          Map.entry("OrganiseVisit-split-rules", 200),
          Map.entry("OrganiseVisit-split-rules-old", 409),
          Map.entry("OrganiseVisit-split-rules-wrong", 400),
          Map.entry("OrganiseVisit-split-run", 200),
          Map.entry("OrganiseVisit-split-runs", 200),
          Map.entry("OrganiseVisit-unknown-act", 422),
          Map.entry("OrganiseVisit-unknown-visit", 404),
          Map.entry("OrganiseVisit-visit", 200),
          Map.entry("OrganiseVisit-visits", 200),
          Map.entry("PrepareJourney-care", 200),
          Map.entry("PrepareJourney-care-as-reader", 403),
          Map.entry("PrepareJourney-export", 200),
          Map.entry("PrepareJourney-keep-no-place", 409),
          Map.entry("PrepareJourney-malformed", 400),
          Map.entry("PrepareJourney-removal", 200),
          Map.entry("PrepareJourney-wrong-token", 404),
          Map.entry("RecordMailFeedback-bounce", 200),
          Map.entry("RecordMailFeedback-complaint", 200),
          Map.entry("RecordMailFeedback-delivery", 200),
          Map.entry("RecordMailFeedback-malformed", FAULT),
          Map.entry("RecordMailFeedback-not-ours", 200),
          Map.entry("RecordMailFeedback-not-spam", 200),
          Map.entry("RecordMailFeedback-reject", 200),
          Map.entry("RecordMailFeedback-soft-bounce", 200),
          Map.entry("RecordMailFeedback-topic-validated", 200),
          Map.entry("RecordMailFeedback-unknown-letter", FAULT),
          Map.entry("RecordMailFeedback-unknown-version", FAULT),
          Map.entry("RegionSplitReport-all-rules", 200),
          Map.entry("RegionSplitReport-bad-bounds", 400),
          Map.entry("RegionSplitReport-bad-field", 400),
          Map.entry("RegionSplitReport-bad-format", 400),
          Map.entry("RegionSplitReport-bad-moves", 400),
          Map.entry("RegionSplitReport-bad-people", 400),
          Map.entry("RegionSplitReport-bad-pin", 400),
          Map.entry("RegionSplitReport-bad-region", 400),
          Map.entry("RegionSplitReport-bad-scenario", 400),
          Map.entry("RegionSplitReport-bad-visit", 400),
          Map.entry("RegionSplitReport-csv", 200),
          Map.entry("RegionSplitReport-http", 200),
          Map.entry("RegionSplitReport-http-bad-parameter", 400),
          Map.entry("RegionSplitReport-http-csv", 200),
          Map.entry("RegionSplitReport-http-no-group", 403),
          Map.entry("RegionSplitReport-http-repeated", 400),
          Map.entry("RegionSplitReport-infeasible", 200),
          Map.entry("RegionSplitReport-json", 200),
          Map.entry("RegionSplitReport-only-confirmed", 200),
          Map.entry("RegionSplitReport-people", 200),
          Map.entry("RegionSplitReport-resplit", 200),
          Map.entry("RegionSplitReport-rules", 200),
          Map.entry("RegionSplitReport-scenarios", 200),
          Map.entry("RemindApplicants-bad-dry-run", 400),
          Map.entry("RemindApplicants-bad-task", 400),
          Map.entry("RemindApplicants-bad-visit", 400),
          Map.entry("RemindApplicants-both", 200),
          Map.entry("RemindApplicants-campaigns", 200),
          Map.entry("RemindApplicants-dry-run", 200),
          Map.entry("RemindApplicants-sweep", 200),
          Map.entry("SendLetters-due", 200),
          Map.entry("SendLetters-malformed", FAULT),
          Map.entry("SendLetters-no-letter", FAULT),
          Map.entry("SendLetters-several", 200),
          Map.entry("SendLetters-unknown-version", FAULT),
          Map.entry("SubmitInterest-call-not-open", 409),
          Map.entry("SubmitInterest-form-page", 200),
          Map.entry("SubmitInterest-check", 200),
          Map.entry("SubmitInterest-check-problems", 422),
          Map.entry("SubmitInterest-form-post", 303),
          Map.entry("SubmitInterest-json-post", 202),
          Map.entry("SubmitInterest-malformed", 400),
          Map.entry("SubmitInterest-many-problems", 422),
          Map.entry("SubmitInterest-too-large", 413),
          Map.entry("SubmitInterest-unknown-visit", 404),
          Map.entry("SubmitInterest-unsupported-type", 415),
          Map.entry("SubmitInterest-visit", 200));

  private ExampleEvents() {}

  /// Every example with its status, in the order of the names.
  static Map<String, Integer> answers() {
    return new TreeMap<>(ANSWERS);
  }

  /// The names of all files in the folder.
  static Set<String> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      Set<String> names = new TreeSet<>();
      files.map(file -> file.getFileName().toString()).forEach(names::add);
      return names;
    }
  }

  static String fileOf(String example) {
    return example + JSON;
  }

  static String functionOf(String example) {
    return example.substring(0, example.indexOf('-'));
  }

  /// Whether a function has an example that it serves, or one that it refuses.
  static boolean any(String function, boolean good) {
    return ANSWERS.entrySet().stream()
        .filter(example -> functionOf(example.getKey()).equals(function))
        .anyMatch(example -> example.getValue() < FIRST_BAD == good);
  }
}
