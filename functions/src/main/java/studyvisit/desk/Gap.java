package studyvisit.desk;

import java.util.ArrayList;
import java.util.List;
import studyvisit.interest.Interest;
import studyvisit.programme.BorderArea;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.programme.Vocabulary.HelixCategory;

/// What a visit still lacks.
sealed interface Gap {
  /// Nobody of a border area is of a helix category.
  record Category(String borderArea, String helix) implements Gap {}

  /// Fewer people than seats.
  record Seats(String borderArea, int people, int seats) implements Gap {}

  /// Fewer people rank the region, at any rank, than it needs.
  record Wishes(String region, int people, int min) implements Gap {}

  /// However people are placed, these minima cannot all be reached.
  record Minima(long minima, int people) implements Gap {}

  /// One region wants more people than it takes.
  record Bounds(String region, int min, int max) implements Gap {}

  /// @param people those who take part
  static List<Gap> of(Programme programme, List<Interest> people) {
    List<Gap> gaps = new ArrayList<>();
    for (BorderArea area : programme.borderAreas()) {
      List<Interest> here =
          people.stream()
              .filter(person -> person.answers().origin().borderArea().equals(area.id()))
              .toList();
      int seats = programme.visit().seatsPerArea();
      if (here.size() < seats) gaps.add(new Seats(area.id(), here.size(), seats));
      for (HelixCategory category : programme.vocabulary().helixCategories()) {
        if (here.stream().noneMatch(p -> p.answers().person().helix().equals(category.id())))
          gaps.add(new Category(area.id(), category.id()));
      }
    }
    for (PartnerRegion region : programme.partnerRegions()) {
      int wishes =
          (int)
              people.stream()
                  .filter(p -> p.answers().wishes().preferences().contains(region.id()))
                  .count();
      if (wishes < region.min()) gaps.add(new Wishes(region.id(), wishes, region.min()));
      if (region.min() > region.max())
        gaps.add(new Bounds(region.id(), region.min(), region.max()));
    }
    long minima = programme.partnerRegions().stream().mapToLong(PartnerRegion::min).sum();
    if (minima > people.size()) gaps.add(new Minima(minima, people.size()));
    return gaps;
  }
}
