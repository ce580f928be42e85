package studyvisit.web;

import java.util.ArrayList;
import java.util.List;
import studyvisit.interest.Answers;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.BorderArea;
import studyvisit.programme.Programme;
import studyvisit.web.Controls.Offer;

/// What a person told us, to read again.
final class Told {
  /// A question with its answer or answers.
  ///
  /// @param ranked whether their order matters
  record Row(String label, List<String> values, boolean ranked) {}

  private final Answers answers;
  private final Programme programme;
  private final Texts texts;
  private final Language language;
  private final Offers offers;

  Told(Programme programme, Answers answers, Language language) {
    this.programme = programme;
    this.answers = answers;
    this.language = language;
    this.texts = Texts.ofPages(language);
    this.offers = new Offers(programme, language);
  }

  /// The answers that the person gave, wishes first.
  List<Row> rows() {
    Answers.Wishes wishes = answers.wishes();
    List<Row> rows = new ArrayList<>();
    List<String> regions = names(wishes.preferences(), offers.regions());
    rows.add(
        new Row(
            label("preferences"),
            regions.isEmpty() ? List.of(texts.get("my.noPreference")) : regions,
            !regions.isEmpty()));
    rows.add(new Row(label("topics"), names(wishes.topics(), offers.topics()), true));
    rows.add(chains("valueChains", wishes.valueChains()));
    rows.add(row("experience", List.of(wishes.experience())));
    rows.add(row("motivation", List.of(wishes.motivation())));
    rows.add(chains("business.offers", wishes.business().offers()));
    rows.add(chains("business.seeks", wishes.business().seeks()));
    rows.add(chains("business.imports", wishes.business().imports()));
    addPerson(rows);
    rows.removeIf(row -> row.values().stream().allMatch(String::isEmpty));
    return rows;
  }

  private void addPerson(List<Row> rows) {
    Answers.Person person = answers.person();
    Answers.Practical practical = answers.practical();
    List<String> spoken = practical.workingLanguages();
    String visa = practical.needsVisa().map(Answers.NeedsVisa::code).orElse("");
    String share = answers.consent().toShare() ? "visa.yes" : "visa.no";
    rows.add(row("name", List.of(person.name())));
    rows.add(row("email", List.of(person.email().value())));
    rows.add(row("phone", List.of(person.phone())));
    rows.add(row("organisation", List.of(person.organisation())));
    rows.add(row("position", List.of(person.position())));
    rows.add(row("helix", names(List.of(person.helix()), offers.helix())));
    rows.add(row("borderArea", origin()));
    rows.add(row("workingLanguages", names(spoken, offers.spoken(spoken))));
    rows.add(row("needsVisa", names(List.of(visa), offers.visa())));
    rows.add(row("consentToShare", List.of(texts.get(share))));
  }

  private Row chains(String field, List<String> ids) {
    return row(field, names(ids, offers.valueChains(ids)));
  }

  private Row row(String field, List<String> values) {
    return new Row(label(field), values, false);
  }

  private List<String> origin() {
    return programme
        .borderArea(answers.origin().borderArea())
        .map(area -> List.of(area.name().in(language), subregion(area)))
        .orElse(List.of());
  }

  private String subregion(BorderArea area) {
    String code = answers.origin().subregion();
    return area.subregion(code).map(BorderArea.Subregion::name).orElse(code);
  }

  /// Names in the order of the ids.
  private static List<String> names(List<String> ids, List<Offer> offers) {
    return ids.stream()
        .flatMap(id -> offers.stream().filter(offer -> offer.value().equals(id)))
        .map(Offer::label)
        .toList();
  }

  private String label(String field) {
    return texts.get("field." + field);
  }
}
