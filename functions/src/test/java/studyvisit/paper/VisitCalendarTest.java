package studyvisit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.interest.InterestKey;
import studyvisit.language.Language;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;

class VisitCalendarTest {
  private static final Programme JUNE = ProgrammeFiles.bundled().find("june-2018").orElseThrow();
  private static final InterestKey KEY = new InterestKey("june-2018", "01CBG0Z3XKTEST00000000000");
  private static final Instant NOW = Instant.parse("2018-05-14T09:30:15.999Z");

  @Test
  void each_part_is_one_event_of_whole_days() {
    String calendar = calendar(Language.EN, Optional.empty());
    assertThat(events(calendar)).hasSize(3);
    assertThat(events(calendar).getFirst())
        .contains(
            "UID:01CBG0Z3XKTEST00000000000-brussels@june-2018",
            "DTSTAMP:20180514T093015Z",
            "DTSTART;VALUE=DATE:20180604",
            "DTEND;VALUE=DATE:20180606",
            "SUMMARY:Working meetings in Brussels",
            "LOCATION:Campus Iberus Brussels Office\\, Brussels");
  }

  @Test
  void the_part_in_the_partner_region_names_it_once_it_is_known() {
    PartnerRegion denmark = JUNE.partnerRegion("central-denmark").orElseThrow();
    String before = calendar(Language.ES, Optional.empty());
    String after = calendar(Language.ES, Optional.of(denmark));
    assertThat(unfolded(before)).doesNotContain("Dinamarca");
    assertThat(events(after).get(1))
        .contains("LOCATION:Región de Dinamarca Central (Region Midtjylland)")
        .contains("SUMMARY:Visita a una región socia: Región de Dinamarca Central");
    assertThat(events(after).getFirst()).doesNotContain("Dinamarca");
    assertThat(uids(after)).isEqualTo(uids(before));
  }

  @ParameterizedTest
  @EnumSource
  void no_line_is_longer_than_75_bytes_and_none_breaks_a_character(Language language) {
    Optional<PartnerRegion> aragon = JUNE.partnerRegions().stream().findFirst();
    String calendar = calendar(language, aragon);
    assertThat(calendar).endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(calendar.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(unfolded(calendar)).contains(JUNE.visit().name().in(language).replace(",", "\\,"));
  }

  private static String calendar(Language language, Optional<PartnerRegion> region) {
    return VisitCalendar.of(JUNE, KEY, region, language, NOW);
  }

  private static String unfolded(String calendar) {
    return calendar.replace("\r\n ", "");
  }

  private static List<String> events(String calendar) {
    String[] parts = unfolded(calendar).split("BEGIN:VEVENT\r\n", -1);
    return List.of(parts).subList(1, parts.length);
  }

  private static List<String> uids(String calendar) {
    return unfolded(calendar).lines().filter(line -> line.startsWith("UID:")).toList();
  }
}
