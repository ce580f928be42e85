package studyvisit.web;

import java.util.List;

/// The kinds of controls that a form has. Each begins with a caption; its first element has the
/// caption's id, so that a problem can link to it.
sealed interface Control {
  Caption caption();

  /// A control's words.
  ///
  /// @param hint `""` for none
  /// @param error what is wrong with the value, `""` for nothing
  record Caption(String name, String label, String hint, boolean required, String error) {
    String id() {
      return idOf(name);
    }

    static String idOf(String name) {
      return name.replace('.', '-');
    }

    /// The same with another hint.
    Caption saying(String other) {
      return new Caption(name, label, other, required, error);
    }

    boolean hinted() {
      return !hint.isEmpty();
    }

    boolean wrong() {
      return !error.isEmpty();
    }

    boolean described() {
      return hinted() || wrong();
    }

    String describedBy() {
      String hintId = hinted() ? id() + "-hint" : "";
      return wrong() ? (hintId + " " + id() + "-error").strip() : hintId;
    }
  }

  /// A text on one line.
  record Line(Caption caption, String type, String autocomplete, int max, String value)
      implements Control {
    /// A day has no length.
    boolean measured() {
      return !type.equals("date");
    }
  }

  /// A text of many lines.
  record Story(Caption caption, int max, String value) implements Control {}

  /// One box to tick.
  record Tick(Caption caption, String value, boolean ticked) implements Control {}

  /// One of, or any of, a few options shown at once.
  ///
  /// @param type `radio` or `checkbox`
  record Choices(Caption caption, String type, String layout, List<Choice> options)
      implements Control {
    /// Whether at least one must be ticked, which HTML can say of radio buttons only.
    boolean mustChoose() {
      return caption.required() && type.equals("checkbox");
    }

    boolean mustPick() {
      return caption.required() && type.equals("radio");
    }

    /// Radio buttons have no such state (ARIA 1.2).
    boolean invalid() {
      return caption.wrong() && type.equals("checkbox");
    }
  }

  /// @param example `""` for none
  /// @param areas ids of the border areas for which it is suggested
  record Choice(
      String id, String value, String label, String example, String areas, boolean chosen) {
    boolean explained() {
      return !example.isEmpty();
    }

    boolean local() {
      return !areas.isEmpty();
    }
  }

  /// One of many options.
  record Select(Caption caption, List<Group> groups) implements Control {}

  /// Options in the order of preference, one select per place.
  record Ranking(Caption caption, List<Place> places) implements Control {}

  record Place(String id, String label, boolean required, List<Group> groups) {}

  /// Options under a heading; `""` for none.
  record Group(String label, String area, List<Item> options) {
    boolean named() {
      return !label.isEmpty();
    }
  }

  record Item(String value, String label, boolean chosen) {}
}
