package studyvisit.export;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import studyvisit.interest.Answers;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.BorderArea;
import studyvisit.programme.Programme;

/// Ids and codes in the words of a language; an id that is no longer known stays as it is.
final class Names {
  private final Programme programme;
  private final Language language;
  private final Texts pages;
  private final Texts papers;

  Names(Material material) {
    this.programme = material.programme();
    this.language = material.language();
    this.pages = Texts.ofPages(language);
    this.papers = material.texts();
  }

  /// The label of a question of the form.
  String field(String name) {
    return pages.get("field." + name);
  }

  /// A word of the exports' own.
  String word(String key) {
    return papers.get(key);
  }

  String state(String code) {
    return pages.get("state." + code);
  }

  String region(String id) {
    return programme.partnerRegion(id).map(region -> region.name().in(language)).orElse(id);
  }

  String area(String id) {
    return programme.borderArea(id).map(area -> area.name().in(language)).orElse(id);
  }

  String country(String code) {
    return language.country(code);
  }

  String subregion(Answers.Origin origin) {
    return programme
        .borderArea(origin.borderArea())
        .flatMap(area -> area.subregion(origin.subregion()))
        .map(BorderArea.Subregion::name)
        .orElse(origin.subregion());
  }

  String helix(String id) {
    return programme
        .vocabulary()
        .helixCategory(id)
        .map(each -> each.name().in(language))
        .orElse(id);
  }

  String topic(String id) {
    return programme.topics().stream()
        .filter(topic -> topic.id().equals(id))
        .map(topic -> topic.name().in(language))
        .findFirst()
        .orElse(id);
  }

  String chain(String id) {
    var chain = programme.vocabulary().valueChains().get(id);
    return chain == null ? id : chain.name().in(language);
  }

  String spoken(String code) {
    String name = pages.all().get("spoken." + code);
    return name == null ? code : name;
  }

  String visa(Answers.Practical practical) {
    return practical.needsVisa().map(answer -> pages.get("visa." + answer.code())).orElse("");
  }

  String yesOrNo(boolean yes) {
    return pages.get(yes ? "visa.yes" : "visa.no");
  }

  /// In their order, separated by semicolons.
  static String list(List<String> ids, UnaryOperator<String> name) {
    return ids.stream().map(name).collect(Collectors.joining("; "));
  }

  /// In their order, numbered.
  static String ranked(List<String> ids, UnaryOperator<String> name) {
    StringBuilder ranked = new StringBuilder();
    for (int rank = 1; rank <= ids.size(); rank++) {
      if (rank > 1) ranked.append("; ");
      ranked.append(rank).append(". ").append(name.apply(ids.get(rank - 1)));
    }
    return ranked.toString();
  }
}
