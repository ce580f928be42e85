package studyvisit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studyvisit.interest.FieldProblem;
import studyvisit.language.Texts;

/// Makes a form's controls: each with its label, the value that it holds, and its problem.
final class Controls {
  /// An option before it is known whether it is chosen.
  record Offer(String value, String label, String example, String areas) {
    Offer(String value, String label) {
      this(value, label, "", "");
    }
  }

  private final Texts texts;
  private final FormValues values;
  private final List<FieldProblem> problems;

  Controls(Texts texts, FormValues values, List<FieldProblem> problems) {
    this.texts = texts;
    this.values = values;
    this.problems = problems;
  }

  Control.Line line(String name, String type, String autocomplete, int max) {
    return new Control.Line(optional(name), type, autocomplete, max, values.first(name));
  }

  Control.Line requiredLine(String name, String type, String autocomplete, int max) {
    return new Control.Line(required(name), type, autocomplete, max, values.first(name));
  }

  Control.Story story(String name, int max) {
    return new Control.Story(optional(name), max, values.first(name));
  }

  Control.Tick tick(Control.Caption caption, String value) {
    return new Control.Tick(caption, value, values.has(caption.name(), value));
  }

  Control.Choices radios(Control.Caption caption, String layout, List<Offer> offers) {
    return new Control.Choices(caption, "radio", layout, choices(caption, offers));
  }

  Control.Choices boxes(Control.Caption caption, List<Offer> offers) {
    return new Control.Choices(caption, "checkbox", "flow", choices(caption, offers));
  }

  /// As many places as there are options.
  Control.Ranking ranking(Control.Caption caption, List<Offer> offers) {
    return new Control.Ranking(
        caption,
        IntStream.range(0, offers.size()).mapToObj(i -> place(caption, i, offers)).toList());
  }

  Control.Caption required(String name) {
    return caption(name, true);
  }

  Control.Caption optional(String name) {
    return caption(name, false);
  }

  Control.Item item(String field, int index, Offer offer) {
    String value = offer.value();
    return new Control.Item(value, offer.label(), values.at(field, index).equals(value));
  }

  boolean holds(String field, String value) {
    return values.has(field, value);
  }

  boolean empty(String field) {
    return values.first(field).isEmpty();
  }

  private Control.Caption caption(String name, boolean required) {
    String error =
        problems.stream()
            .filter(problem -> problem.field().equals(name))
            .map(problem -> problem.message(texts))
            .collect(Collectors.joining(" "));
    String hint = texts.all().getOrDefault("hint." + name, "");
    return new Control.Caption(name, texts.get("field." + name), hint, required, error);
  }

  private Control.Place place(Control.Caption caption, int index, List<Offer> offers) {
    List<Control.Item> items =
        offers.stream().map(offer -> item(caption.name(), index, offer)).toList();
    return new Control.Place(
        idAt(caption, index),
        texts.get("rank." + Math.min(index + 1, 4), index + 1),
        caption.required() && index == 0,
        List.of(new Control.Group("", "", items)));
  }

  private List<Control.Choice> choices(Control.Caption caption, List<Offer> offers) {
    List<Control.Choice> choices = new ArrayList<>();
    for (Offer offer : offers) {
      boolean chosen = values.has(caption.name(), offer.value());
      choices.add(
          new Control.Choice(
              idAt(caption, choices.size()),
              offer.value(),
              offer.label(),
              offer.example(),
              offer.areas(),
              chosen));
    }
    return choices;
  }

  private static String idAt(Control.Caption caption, int index) {
    return index == 0 ? caption.id() : caption.id() + "-" + (index + 1);
  }
}
