package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.VISIT;
import static studyvisit.interest.SampleInterests.interest;

import java.util.List;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;

class GapTest {
  private static final Programme JUNE = DeskFixture.PROGRAMMES.find(VISIT).orElseThrow();

  private final List<Interest> two =
      List.of(interest("ana@example.org"), interest("bea@example.org"));

  @Test
  void a_region_that_too_few_rank_is_named() {
    assertThat(Gap.of(limited(3, 9), two)).contains(new Gap.Wishes("central-denmark", 2, 3));
    assertThat(Gap.of(limited(2, 9), two)).noneMatch(Gap.Wishes.class::isInstance);
  }

  @Test
  void minima_that_the_split_cannot_reach_are_named_in_its_numbers() {
    assertThat(Gap.of(limited(3, 9), two)).contains(new Gap.Minima(3, 2));
    assertThat(Gap.of(limited(2, 9), two)).noneMatch(Gap.Minima.class::isInstance);
    assertThat(Gap.of(limited(2, 1), two)).contains(new Gap.Bounds("central-denmark", 2, 1));
  }

  @Test
  void a_category_is_missing_until_somebody_of_it_is_there() {
    Gap.Category officials = new Gap.Category("co-ec", "government");
    assertThat(Gap.of(JUNE, List.of())).contains(officials);
    assertThat(Gap.of(JUNE, two)).doesNotContain(officials);
  }

  /// The June visit, where only Central Denmark has limits.
  private static Programme limited(int min, int max) {
    List<PartnerRegion> regions =
        JUNE.partnerRegions().stream()
            .map(
                region -> {
                  boolean named = region.id().equals("central-denmark");
                  return new PartnerRegion(
                      region.id(),
                      region.name(),
                      region.at(),
                      named ? min : 0,
                      named ? max : region.max(),
                      region.valueChains(),
                      region.presenters());
                })
            .toList();
    return new Programme(
        JUNE.visit(),
        JUNE.borderAreas(),
        regions,
        JUNE.topics(),
        JUNE.contact(),
        JUNE.vocabulary());
  }
}
