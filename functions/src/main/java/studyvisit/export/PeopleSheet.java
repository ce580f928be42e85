package studyvisit.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import studyvisit.interest.Answers;
import studyvisit.interest.Interest;
import studyvisit.programme.Visit;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Sheet;

/// A table of people, a column for each thing that is told of them.
final class PeopleSheet {
  private record Column(String name, Function<Interest, Cell> cell) {}

  private final Material material;
  private final Names names;
  private final List<Column> columns = new ArrayList<>();

  PeopleSheet(Material material) {
    this.material = material;
    this.names = new Names(material);
  }

  /// Everything that is stored, the private second step aside.
  static Sheet everything(Material material, List<Interest> people) {
    PeopleSheet sheet = new PeopleSheet(material).standing().who().contact(_ -> true).origin();
    sheet.wishes().place().business().stories().practical().consent();
    sheet.attendance(material.programme().visit().attendable());
    return sheet.of(people);
  }

  PeopleSheet standing() {
    text("export.id", interest -> interest.key().id());
    text("export.state", interest -> names.state(interest.state().code()));
    at("export.received", interest -> Optional.of(interest.receivedAt()));
    at("export.confirmed", Interest::confirmedAt);
    return this;
  }

  /// To which of these parts each came.
  PeopleSheet attendance(List<Visit.Part> parts) {
    for (Visit.Part part : parts) {
      String name = material.texts().get("export.came", part.name().in(material.language()));
      Function<Interest, Cell> cell =
          interest ->
              interest.attended().contains(part.id()) ? Cell.of(names.yesOrNo(true)) : Cell.NOTHING;
      columns.add(new Column(name, cell));
    }
    return this;
  }

  PeopleSheet who() {
    answer("familyName", answers -> answers.person().familyName());
    answer("givenName", answers -> answers.person().givenName());
    answer("organisation", answers -> answers.person().organisation());
    answer("position", answers -> answers.person().position());
    answer("helix", answers -> names.helix(answers.person().helix()));
    return this;
  }

  /// @param may whose contact details may be shown
  PeopleSheet contact(Predicate<Interest> may) {
    contact("email", may, answers -> answers.person().email().value());
    contact("phone", may, answers -> answers.person().phone());
    return this;
  }

  PeopleSheet origin() {
    answer("borderArea", answers -> names.area(answers.origin().borderArea()));
    answer("subregion", answers -> names.subregion(answers.origin()));
    return this;
  }

  PeopleSheet wishes() {
    topicsAndChains();
    answer("preferences", answers -> Names.ranked(answers.wishes().preferences(), names::region));
    return this;
  }

  /// The partner region as it is published, and how the person ranked it.
  PeopleSheet place() {
    add("export.published", interest -> Cell.of(region(interest).map(names::region).orElse("")));
    add(
        "export.rank",
        interest -> {
          List<String> ranking = interest.answers().wishes().preferences();
          int rank = region(interest).map(ranking::indexOf).orElse(-1) + 1;
          return rank > 0 ? Cell.of(rank) : Cell.NOTHING;
        });
    return this;
  }

  private Optional<String> region(Interest interest) {
    return Optional.ofNullable(material.places().get(interest.key().id()));
  }

  PeopleSheet topicsAndChains() {
    answer("topics", answers -> Names.ranked(answers.wishes().topics(), names::topic));
    answer("valueChains", answers -> Names.list(answers.wishes().valueChains(), names::chain));
    return this;
  }

  PeopleSheet business() {
    answer("business.offers", answers -> chains(answers.wishes().business().offers()));
    answer("business.seeks", answers -> chains(answers.wishes().business().seeks()));
    answer("business.imports", answers -> chains(answers.wishes().business().imports()));
    return this;
  }

  PeopleSheet stories() {
    answer("experience", answers -> answers.wishes().experience());
    answer("motivation", answers -> answers.wishes().motivation());
    return this;
  }

  PeopleSheet languages() {
    answer(
        "workingLanguages",
        answers -> Names.list(answers.practical().workingLanguages(), names::spoken));
    return this;
  }

  PeopleSheet practical() {
    languages();
    answer("needsVisa", answers -> names.visa(answers.practical()));
    answer("language", answers -> answers.language().ownName());
    return this;
  }

  PeopleSheet consent() {
    answer("consentToShare", answers -> names.yesOrNo(answers.consent().toShare()));
    text("export.notice", interest -> interest.answers().consent().noticeVersion());
    at("export.agreed", interest -> Optional.of(interest.answers().consent().at()));
    text("export.reminders", interest -> names.yesOrNo(interest.reminders()));
    return this;
  }

  Sheet of(List<Interest> people) {
    return new Sheet(
        material.texts().get("export.people"),
        columns.stream().map(Column::name).toList(),
        people.stream()
            .map(interest -> columns.stream().map(column -> column.cell().apply(interest)).toList())
            .toList());
  }

  private String chains(List<String> ids) {
    return Names.list(ids, names::chain);
  }

  private void answer(String field, Function<Answers, String> text) {
    columns.add(
        new Column(names.field(field), interest -> Cell.of(text.apply(interest.answers()))));
  }

  private void contact(String field, Predicate<Interest> may, Function<Answers, String> text) {
    columns.add(
        new Column(
            names.field(field),
            interest ->
                may.test(interest) ? Cell.of(text.apply(interest.answers())) : Cell.NOTHING));
  }

  private void text(String key, Function<Interest, String> text) {
    add(key, interest -> Cell.of(text.apply(interest)));
  }

  /// An instant by the clock of the visit, which the column names.
  private void at(String key, Function<Interest, Optional<Instant>> at) {
    String zone = material.programme().visit().zone().getId();
    columns.add(
        new Column(
            material.texts().get(key) + " (" + zone + ")",
            interest ->
                at.apply(interest).map(i -> Cell.of(material.clock(i))).orElse(Cell.NOTHING)));
  }

  private void add(String key, Function<Interest, Cell> cell) {
    columns.add(new Column(material.texts().get(key), cell));
  }
}
