package studyvisit.web;

import java.util.List;

/// The part of the form that asks what a person hopes for.
record WishFields(FormValues values, Controls controls, Offers offers) {
  private static final int STORY = 1500;

  Control.Ranking preferences() {
    return controls.ranking(controls.optional("preferences"), offers.regions());
  }

  Control.Ranking topics() {
    return controls.ranking(controls.required("topics"), offers.topics());
  }

  Control.Choices valueChains() {
    return chains(controls.required("valueChains"));
  }

  List<Control.Story> stories() {
    return List.of(controls.story("experience", STORY), controls.story("motivation", STORY));
  }

  List<Control.Choices> business() {
    return List.of(
        chains(controls.optional("business.offers")),
        chains(controls.optional("business.seeks")),
        chains(controls.optional("business.imports")));
  }

  /// Whether there is something in it to see.
  boolean businessOpen() {
    return business().stream()
        .anyMatch(
            choices ->
                choices.caption().wrong()
                    || choices.options().stream().anyMatch(Control.Choice::chosen));
  }

  private Control.Choices chains(Control.Caption caption) {
    return controls.boxes(caption, offers.valueChains(values.all(caption.name())));
  }
}
