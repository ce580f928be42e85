package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.language.Language;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;
import studyvisit.programme.Visit;

/// The privacy notice promises the days that the visit's file sets, class by class.
class NoticeRetentionTest {
  @ParameterizedTest
  @EnumSource
  void the_notice_says_how_long_each_class_of_data_is_kept(Language language) {
    for (Programme programme : ProgrammeFiles.bundled().all()) {
      List<String> kept = InfoPage.privacy(programme, language).sections().get(5).paragraphs();
      Visit.Retention retention = programme.visit().retention();
      assertThat(kept).hasSize(4);
      assertThat(kept.get(0)).contains(days(retention.interests()), days(retention.links()));
      assertThat(kept.get(1)).contains(days(retention.unconfirmed()));
      assertThat(kept.get(2)).contains(days(retention.travellers()));
    }
  }

  private static String days(Duration time) {
    return " " + time.toDays() + " ";
  }
}
