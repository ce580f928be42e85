package studyvisit.web;

import java.util.Set;

/// What a page may be asked to say on top: keys of texts, so that no address can put words in our
/// mouth.
final class Notices {
  private static final Set<String> KNOWN =
      Set.of(
          "done.confirmed",
          "done.alreadyConfirmed",
          "done.withdrawn",
          "done.returned",
          "done.changed",
          "done.answered",
          "done.reminders",
          "done.journey",
          "done.journeyRemoved",
          "refused.closed",
          "refused.withdrawn",
          "refused.letters",
          "refused.noPaper",
          "refused.noPlace",
          "refused.noJourney",
          "refused.declined",
          "refused.notSure");

  private Notices() {}

  static boolean known(String key) {
    return KNOWN.contains(key);
  }

  /// What a repeated act says.
  static String already(String notice) {
    return notice.equals("confirmed") ? "done.alreadyConfirmed" : "done." + notice;
  }
}
