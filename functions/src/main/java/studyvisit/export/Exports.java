package studyvisit.export;

import java.util.List;
import java.util.function.Predicate;
import studyvisit.interest.Interest;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Visit;
import studyvisit.sheet.Book;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Sheet;

/// The books that organisers export.
public final class Exports {
  private Exports() {}

  /// Everybody, with everything that is stored, the private second step aside.
  public static Book everybody(Material material) {
    List<Interest> people = material.everyone();
    return book(
        material,
        "people",
        material.texts().get("export.everybody"),
        material.texts().get("export.leadEverybody", material.when()),
        List.of(
            new Summary(material, people)
                .states()
                .attendance(parts(material, _ -> true))
                .mix()
                .chains()
                .languages()
                .sheet(),
            MixSheet.of(material, people),
            PeopleSheet.everything(material, people)));
  }

  /// Who comes to Brussels, of which kind, and the topics that shape the agenda.
  public static Book brussels(Material material) {
    List<Interest> people = material.coming();
    List<Visit.Part> inBrussels = parts(material, part -> !part.inPartnerRegion());
    PeopleSheet sheet = new PeopleSheet(material).standing().attendance(inBrussels);
    sheet.who().contact(_ -> true).origin();
    return book(
        material,
        "brussels",
        material.texts().get("export.brussels"),
        material.lead(),
        List.of(
            new Summary(material, people).states().attendance(inBrussels).mix().languages().sheet(),
            MixSheet.of(material, people),
            TopicsSheet.of(material, people),
            SignInSheet.of(material, people, inBrussels),
            sheet.wishes().place().practical().of(people)));
  }

  /// What a host region needs. Contact details only of those who agreed to share them.
  public static Book host(Material material, PartnerRegion region) {
    return host(material, region, material.lead());
  }

  /// The same before anything is published, which it says.
  public static Book proposed(Material material, PartnerRegion region) {
    String key = material.places().isEmpty() ? "export.leadNoSplit" : "export.leadProposal";
    return host(material, region, material.lead() + " " + material.texts().get(key));
  }

  private static Book host(Material material, PartnerRegion region, String lead) {
    List<Interest> people =
        material.coming().stream()
            .filter(i -> region.id().equals(material.places().get(i.key().id())))
            .toList();
    List<Match> matches =
        Match.of(material.programme(), people).stream()
            .filter(match -> match.region().equals(region))
            .toList();
    List<Visit.Part> here = parts(material, Visit.Part::inPartnerRegion);
    PeopleSheet sheet =
        new PeopleSheet(material)
            .attendance(here)
            .who()
            .contact(interest -> interest.answers().consent().toShare())
            .origin()
            .topicsAndChains()
            .business()
            .stories()
            .languages();
    return book(
        material,
        "region-" + region.id(),
        region.name().in(material.language()),
        lead,
        List.of(
            new Summary(material, people)
                .attendance(here)
                .mix()
                .chains()
                .business()
                .languages()
                .sheet(),
            MixSheet.of(material, people),
            TopicsSheet.of(material, people),
            presenters(material, region, matches),
            MatchesSheet.of(material, matches),
            SignInSheet.of(material, people, here),
            sheet.of(people)));
  }

  private static Sheet presenters(Material material, PartnerRegion region, List<Match> matches) {
    Names names = new Names(material);
    return new Sheet(
        material.texts().get("export.presenters"),
        List.of(
            material.texts().get("export.presenter"),
            names.field("valueChains"),
            names.field("business.offers"),
            material.texts().get("export.matches")),
        region.presenters().stream()
            .map(
                presenter ->
                    List.<Cell>of(
                        Cell.of(presenter.name().in(material.language())),
                        Cell.of(Names.list(presenter.valueChains(), names::chain)),
                        Cell.of(presenter.offers().in(material.language())),
                        Cell.of(
                            matches.stream().filter(m -> m.shownBy().equals(presenter)).count())))
            .toList());
  }

  private static List<Visit.Part> parts(Material material, Predicate<Visit.Part> of) {
    return material.programme().visit().attendable().stream().filter(of).toList();
  }

  static Book book(Material material, String file, String title, String lead, List<Sheet> sheets) {
    String visit = material.programme().visit().name().in(material.language());
    return new Book(material.fileName(file), title + " · " + visit, lead, sheets);
  }
}
