package studyvisit.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studyvisit.programme.BorderArea;
import studyvisit.programme.Programme;

/// The part of the form that asks who a person is and where they come from.
///
/// @param fixedEmail an address that is shown and cannot be changed
record WhoFields(
    Optional<String> fixedEmail, Programme programme, Controls controls, Offers offers) {
  private static final int NAME = 100;
  private static final int TEXT = 200;
  private static final int EMAIL = 254;

  List<Control.Line> person() {
    Stream<Control.Line> name =
        Stream.of(
            controls.requiredLine("givenName", "text", "given-name", NAME),
            controls.requiredLine("familyName", "text", "family-name", NAME));
    Stream<Control.Line> email =
        fixedEmail.isPresent()
            ? Stream.empty()
            : Stream.of(controls.requiredLine("email", "email", "email", EMAIL));
    Stream<Control.Line> phone = Stream.of(controls.line("phone", "tel", "tel", TEXT));
    return Stream.of(name, email, phone).flatMap(lines -> lines).toList();
  }

  List<Control.Line> organisation() {
    return List.of(
        controls.requiredLine("organisation", "text", "organization", TEXT),
        controls.line("position", "text", "organization-title", TEXT));
  }

  Control.Choices helix() {
    return controls.radios(controls.required("helix"), "rows", offers.helix());
  }

  Control.Select borderArea() {
    List<Control.Item> items =
        offers.areas().stream().map(area -> controls.item("borderArea", 0, area)).toList();
    return new Control.Select(
        controls.required("borderArea"), List.of(new Control.Group("", "", items)));
  }

  Control.Select subregion() {
    return new Control.Select(
        controls.required("subregion"), programme.borderAreas().stream().map(this::group).toList());
  }

  /// A subregion may lie in two areas: it is chosen only in the chosen one.
  private Control.Group group(BorderArea area) {
    boolean mayChoose = controls.holds("borderArea", area.id()) || controls.empty("borderArea");
    List<Control.Item> items =
        offers.subregions(area).stream()
            .map(offer -> controls.item("subregion", 0, offer))
            .map(item -> mayChoose ? item : new Control.Item(item.value(), item.label(), false))
            .toList();
    return new Control.Group(offers.name(area), area.id(), items);
  }
}
