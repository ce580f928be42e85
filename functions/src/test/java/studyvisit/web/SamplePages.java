package studyvisit.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.interest.Answers;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.ManageInterest.Owned;
import studyvisit.interest.Placement;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.State;
import studyvisit.journey.Traveller;
import studyvisit.language.Language;
import studyvisit.language.Sentence;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;

/// Every page in every state that matters, made from the bundled visits and fictional people. Run
/// as a program it writes them to `target/pages`, to be looked at.
final class SamplePages {
  static final List<Programme> PROGRAMMES = ProgrammeFiles.bundled().all();
  static final Programme JUNE = ProgrammeFiles.bundled().find("june-2018").orElseThrow();
  static final PrivateLink LINK = new PrivateLink("Zm9yLXRoZS10ZXN0cy1vbmx5");

  static final Instant NOW = Instant.parse("2018-04-20T15:00:00Z");
  private static final Path FOLDER = Path.of("target", "pages");

  private SamplePages() {}

  static void main() throws IOException {
    Path assets = Files.createDirectories(FOLDER.resolve("assets"));
    for (String file : List.of(Assets.STYLE, Assets.SCRIPT, Assets.MARK)) {
      Path path = Path.of(file).getFileName();
      Files.writeString(assets.resolve(path), Assets.find(path.toString()).orElseThrow().text());
    }
    for (Language language : Language.values()) {
      for (Map.Entry<String, String> page : in(language).entrySet()) {
        String html = page.getValue().replace("\"/assets/", "\"assets/");
        Files.writeString(FOLDER.resolve(page.getKey() + "." + language.code() + ".html"), html);
      }
    }
    IO.println("wrote " + FOLDER.toAbsolutePath());
  }

  /// Each page by name.
  static Map<String, String> in(Language language) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("form", Pages.form(at(NOW, language), FormValues.none(NOW), List.of()));
    all.put("problems", Pages.form(at(NOW, language), typed(), problems()));
    all.put("changes", Pages.changes(owned(State.CONFIRMED), LINK, language, stored(), List.of()));
    Map<String, List<String>> typed =
        Map.of("email", List.of("maria@example.org"), "motivation", List.of("<b>\"&"));
    all.put("check", Pages.check(at(NOW, language), answers(), typed));
    all.put("received", Pages.received(JUNE, language));
    all.put("notOpenYet", Pages.notOpen(at(JUNE.visit().opensAt().minusSeconds(1), language)));
    all.put("closed", Pages.notOpen(at(JUNE.visit().closesAt(), language)));
    all.put("privacy", Pages.privacy(JUNE, language));
    all.put("accessibility", Pages.accessibility(JUNE, language));
    all.put("noSuchLink", Pages.noSuchLink(language, PROGRAMMES));
    all.put("endedLink", Pages.endedLink(LINK, language, PROGRAMMES));
    all.put("linkSent", Pages.linkSent(Optional.of(JUNE), language));
    all.put("erased", Pages.erased(JUNE, language));
    all.put("visits", Pages.visits(PROGRAMMES, language));
    all.put("notFound", Pages.notFound(language, PROGRAMMES));
    all.put(
        "fault",
        Pages.fault(language, "Something went wrong on our side", "Try again.", PROGRAMMES));
    all.put("journey", journey(language, FormValues.of(Map.of()), List.of()));
    all.put("journey-told", journey(language, FormValues.of(traveller()), List.of()));
    all.put("journey-problems", journey(language, wrongJourney(), journeyProblems()));
    for (State state : State.values()) {
      Optional<String> notice =
          Optional.of(state == State.CONFIRMED ? "done.confirmed" : "refused.closed");
      all.put("my-" + state.code(), Pages.myInterest(owned(state), LINK, language, notice, NOW));
    }
    return all;
  }

  private static String journey(Language language, FormValues values, List<FieldProblem> problems) {
    return JourneyPage.of(owned(State.ACCEPTED), LINK, language, values, problems).html();
  }

  static Traveller traveller() {
    return new Traveller(
        "MARÍA JOSÉ ÑANDÚ O'HIGGINS",
        "EC",
        "notYet",
        "Sin cerdo <b>",
        "Una habitación sin escaleras.",
        Optional.of(LocalDate.of(2018, 6, 3)),
        "IB 6586, 14:05",
        new Traveller.Consent(JUNE.visit().noticeVersion(), NOW));
  }

  private static FormValues wrongJourney() {
    return FormValues.of(
        Map.of(
            "passportName", List.of(""),
            "nationality", List.of("XX"),
            "arrivesOn", List.of("2018-02-30"),
            "diet", List.of("<script>")));
  }

  private static List<FieldProblem> journeyProblems() {
    return List.of(
        FieldProblem.of("passportName", "missing"),
        FieldProblem.of("nationality", "unknown"),
        FieldProblem.of("arrivesOn", "noSuchDay", "2018-05-05", "2018-06-09"),
        FieldProblem.of("travelConsent", "missing"),
        FieldProblem.of("passportNumber", "unknownField"));
  }

  /// The call of June 2018 as it is shown at an instant.
  static CallView at(Instant now, Language language) {
    return new CallView(JUNE, language, now);
  }

  static FormValues stored() {
    return FormValues.of(answers());
  }

  static FormValues typed() {
    return FormValues.of(
        Map.of(
            "visit", List.of("june-2018"),
            "givenName", List.of("<script>alert('María')</script>"),
            "email", List.of("maria.example"),
            "borderArea", List.of("co-pe"),
            "subregion", List.of("CO-PUT"),
            "topics", List.of("innovation-projects", "innovation-projects", "", ""),
            "preferences", List.of("", "central-denmark", ""),
            "business.offers", List.of("native-cocoa"),
            "motivation", List.of("Line one\n</textarea><b>\"two\" & 'three'")));
  }

  static List<FieldProblem> problems() {
    List<FieldProblem> problems = new ArrayList<>();
    for (String field :
        List.of(
            "familyName",
            "organisation",
            "helix",
            "borderArea",
            "subregion",
            "valueChains",
            "needsVisa",
            "noticeVersion")) {
      problems.add(new FieldProblem(field, "missing", List.of()));
    }
    problems.add(new FieldProblem("email", "invalidEmail", List.of()));
    problems.add(new FieldProblem("topics", "duplicate", List.of()));
    problems.add(new FieldProblem("business.offers", "unknown", List.of()));
    problems.add(new FieldProblem("motivation", "tooLong", List.of("1500")));
    problems.add(new FieldProblem("<b>", "unknownField", List.of()));
    return problems;
  }

  /// Somebody who knows where the interest stands, and where they go.
  static Owned owned(State state) {
    Optional<Instant> confirmed = state == State.RECEIVED ? Optional.empty() : Optional.of(NOW);
    InterestKey key = new InterestKey("june-2018", "01CBG0Z3XKTEST00000000000");
    Interest interest = new Interest(key, answers(), state, 2, NOW, confirmed, true);
    return new Owned(interest, JUNE, published(state));
  }

  /// What organisers publish of somebody in a state.
  static Optional<Placement> published(State state) {
    return switch (state) {
      case SELECTED, ACCEPTED ->
          Optional.of(new Placement("p1", State.SELECTED, Optional.of(place())));
      case RESERVE, NOT_SELECTED -> Optional.of(new Placement("p1", state, Optional.empty()));
      case RECEIVED, CONFIRMED, DECLINED, WITHDRAWN, HELD -> Optional.empty();
    };
  }

  private static Placement.Place place() {
    String region = "aragon-aquitaine-midi-pyrenees";
    return new Placement.Place(
        region,
        2,
        List.of(
            new Sentence("reason.lowerChoice", List.of(Sentence.name(region), "2")),
            new Sentence("cause.lottery", List.of())));
  }

  private static Answers answers() {
    return AnswersObject.read(
        Map.ofEntries(
            Map.entry("language", "es"),
            Map.entry("givenName", "María José"),
            Map.entry("familyName", "Ñandú O'Higgins"),
            Map.entry("email", "maria@example.org"),
            Map.entry("phone", "+57 300 000 0000"),
            Map.entry("organisation", "Cooperativa Cacao <del> Sur & Hijos"),
            Map.entry("position", "Directora"),
            Map.entry("helix", "industry"),
            Map.entry("borderArea", "co-pe"),
            Map.entry("subregion", "CO-PUT"),
            Map.entry("topics", List.of("value-chain-support", "innovation-projects")),
            Map.entry("valueChains", List.of("native-cocoa", "coffee")),
            Map.entry("preferences", List.of("central-denmark", "aragon-aquitaine-midi-pyrenees")),
            Map.entry("workingLanguages", List.of("es", "qu")),
            Map.entry("experience", "Una red de 40 productores a ambos lados del río."),
            Map.entry("motivation", ""),
            Map.entry("needsVisa", "unknown"),
            Map.entry("business", Map.of("offers", List.of("native-cocoa"))),
            Map.entry("noticeVersion", JUNE.visit().noticeVersion()),
            Map.entry("consentToShare", true),
            Map.entry("consentAt", NOW.toString())));
  }
}
