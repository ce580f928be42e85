package studyvisit.split;

/// What a split must keep, beside the minimum and maximum of each [Region]. A rule can be taken
/// away without touching the others.
public sealed interface Rule {
  /// A region takes at least so many people. Said by the [Region]; a rule only when rules are told.
  record RegionMinimum(String region, int min) implements Rule {}

  /// A region takes at most so many people, none if it is closed. Said by the [Region], too.
  record RegionMaximum(String region, int max) implements Rule {}

  /// A region takes at least so many people of a helix category.
  record CategoryMinimum(String region, String category, int min) implements Rule {
    public CategoryMinimum {
      requireNamed(category);
      requireCount(min);
    }
  }

  /// A region takes at most so many people of a helix category.
  record CategoryMaximum(String region, String category, int max) implements Rule {
    public CategoryMaximum {
      requireNamed(category);
      requireCount(max);
    }
  }

  /// Each border area travels as one block: all its people with a place are in one region.
  record AreasTogether() implements Rule {}

  /// A region takes at most so many people of any one border area.
  record AreasMixed(int most) implements Rule {
    public AreasMixed {
      requireCount(most);
    }
  }

  /// At most so many people of a border area get a place, over the whole visit.
  record AreaSeats(String area, int most) implements Rule {
    public AreaSeats {
      requireNamed(area);
      requireCount(most);
    }
  }

  /// A person goes to this region.
  record Pin(String person, String region, Note note) implements Rule {}

  /// A person does not go to this region.
  record Exclusion(String person, String region, Note note) implements Rule {}

  /// Who decided a pin or an exclusion, when, and why; as they said it.
  record Note(String by, String at, String why) {
    @Override
    public String toString() {
      return "Note[hidden]";
    }
  }

  /// Those of no category or area are no group of their own.
  private static void requireNamed(String id) {
    if (id.isBlank()) throw new IllegalArgumentException("a rule about no category or area");
  }

  private static void requireCount(int people) {
    if (people < 0) throw new IllegalArgumentException("fewer than 0 people: " + people);
  }
}
