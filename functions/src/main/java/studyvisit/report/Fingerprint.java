package studyvisit.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import studyvisit.split.Person;

/// Tells apart reports whose pages do not belong together: a hash of the input, of who is where,
/// and of the names that the lists are sorted by.
final class Fingerprint {
  private static final int LENGTH = 32;

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String of(Report report, Rows rows) {
    Fingerprint print = new Fingerprint();
    print.add(report.request().language().code());
    print.add(report.request().format().name());
    print.add(new TreeMap<>(report.request().published()).toString());
    print.add(report.answered());
    for (int row = 0; row < rows.size(); row++) print.add(rows.names(row));
    for (Report.Compared scenario : report.scenarios()) {
      print.add(scenario.name());
      print.add(scenario.answered());
    }
    return HexFormat.of().formatHex(print.digest.digest()).substring(0, LENGTH);
  }

  private void add(Answered answered) {
    add(InputHash.of(answered.problem()));
    add(answered.status());
    for (Person person : answered.problem().people()) add(answered.place(person.id()));
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
