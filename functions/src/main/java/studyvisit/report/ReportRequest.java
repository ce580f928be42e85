package studyvisit.report;

import java.util.Map;
import studyvisit.language.Language;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.split.Region;

/// What an organiser asks for.
///
/// @param onlyConfirmed leaves out people whose address is not confirmed
/// @param limits places by partner region, where they differ from the programme's
/// @param language of names and reasons
record ReportRequest(
    Programme programme,
    Format format,
    boolean onlyConfirmed,
    Map<String, Limits> limits,
    Language language) {
  ReportRequest {
    limits = Map.copyOf(limits);
  }

  enum Format {
    JSON,
    CSV
  }

  /// How few and how many people a partner region takes.
  record Limits(int min, int max) {}

  Region region(PartnerRegion region) {
    Limits own = limits.getOrDefault(region.id(), new Limits(region.min(), region.max()));
    return new Region(region.id(), own.min(), own.max());
  }
}
