package studyvisit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studyvisit.programme.BorderArea;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Point;
import studyvisit.programme.Programme;

/// A visit drawn on the map: border areas by letter, partner regions by number, as the lists beside
/// it name them, and the ways there.
record MapView(Programme programme) {
  // The frame of map.html: its north-west corner, and its scale.
  private static final int NORTH = 63;
  private static final int WEST = -119;
  private static final int PER_DEGREE = 4;

  /// A place with its letter or number.
  record Dot(String mark, int x, int y) {
    /// Where the mark stands, so that it is in the middle.
    int baseline() {
      return y + 5;
    }
  }

  /// The letter of the border area at an index, from A on.
  static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }

  static String number(int index) {
    return String.valueOf(index + 1);
  }

  List<Dot> areas() {
    List<Point> points = programme.borderAreas().stream().map(BorderArea::at).toList();
    return IntStream.range(0, points.size()).mapToObj(i -> dot(letter(i), points.get(i))).toList();
  }

  List<Dot> regions() {
    List<Point> points = programme.partnerRegions().stream().map(PartnerRegion::at).toList();
    return IntStream.range(0, points.size()).mapToObj(i -> dot(number(i), points.get(i))).toList();
  }

  /// Where everybody meets first.
  Optional<Dot> meeting() {
    return programme.visit().parts().stream()
        .flatMap(part -> part.at().stream())
        .findFirst()
        .map(point -> dot("", point));
  }

  /// From each border area to the meeting, and on to each partner region.
  List<String> ways() {
    List<String> ways = new ArrayList<>();
    meeting()
        .ifPresent(
            middle -> {
              areas().forEach(area -> ways.add(way(area, middle)));
              regions().forEach(region -> ways.add(way(middle, region)));
            });
    return ways;
  }

  private static Dot dot(String mark, Point at) {
    return new Dot(
        mark, (at.longitude() - WEST) * PER_DEGREE, (NORTH - at.latitude()) * PER_DEGREE);
  }

  /// Bent to the north, as the short way over a globe is.
  private static String way(Dot from, Dot to) {
    int lift = (Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y())) / 6;
    int x = (from.x() + to.x()) / 2;
    int y = (from.y() + to.y()) / 2 - lift;
    return "M%d %dQ%d %d %d %d".formatted(from.x(), from.y(), x, y, to.x(), to.y());
  }
}
