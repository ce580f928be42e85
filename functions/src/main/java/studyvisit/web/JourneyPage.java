package studyvisit.web;

import io.jstach.jstache.JStache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.ManageInterest;
import studyvisit.interest.PrivateLink;
import studyvisit.journey.Traveller;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.language.When;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;
import studyvisit.web.Controls.Offer;

/// What a person with a place tells for the journey: a form of its own, with a consent of its own.
@JStache(path = "journey")
record JourneyPage(
    Frame frame,
    ManageInterest.Owned owned,
    PrivateLink link,
    FormValues values,
    List<FieldProblem> found)
    implements Frame.Page {
  private static final int LINE = 200;
  private static final int STORY = 500;

  static JourneyPage of(
      ManageInterest.Owned owned,
      PrivateLink link,
      Language language,
      FormValues values,
      List<FieldProblem> problems) {
    String title = Texts.ofPages(language).get("journey.title");
    Frame frame =
        Frame.of(title, owned.programme(), language, "/my/" + link.token() + "/journey/form")
            .ofForm(!problems.isEmpty());
    return new JourneyPage(frame, owned, link, values, problems);
  }

  String html() {
    return JourneyPageRenderer.of().execute(this);
  }

  String visit() {
    return programme().visit().name().in(language());
  }

  /// The page's own address.
  String own() {
    return back() + "/journey";
  }

  /// The address of the person's own page.
  String back() {
    return "/my/" + link.token();
  }

  String privacy() {
    return "/visits/" + programme().visit().id() + "/privacy";
  }

  boolean hasProblems() {
    return !found.isEmpty();
  }

  List<InterestForm.Problem> problems() {
    return found.stream().map(this::problem).toList();
  }

  private InterestForm.Problem problem(FieldProblem problem) {
    String id = Control.Caption.idOf(problem.field());
    boolean shown = Traveller.FIELDS.contains(problem.field());
    return new InterestForm.Problem(shown, id, problem.message(texts()));
  }

  Control.Line passportName() {
    return controls().requiredLine("passportName", "text", "name", LINE);
  }

  /// The countries of the visit's border areas first.
  Control.Select nationality() {
    List<String> near =
        programme().borderAreas().stream()
            .flatMap(area -> area.countries().stream())
            .distinct()
            .toList();
    Map<Boolean, List<Offer>> offers =
        Countries.in(language()).stream()
            .collect(Collectors.partitioningBy(offer -> near.contains(offer.value())));
    Control.Caption caption =
        controls().required("nationality").saying(VisaHints.early(programme(), language()));
    return new Control.Select(
        caption,
        List.of(
            group("journey.near", caption, offers.getOrDefault(true, List.of())),
            group("journey.others", caption, offers.getOrDefault(false, List.of()))));
  }

  Control.Choices visa() {
    List<Offer> offers =
        Traveller.VISAS.stream()
            .map(code -> new Offer(code, texts().get("visaState." + code)))
            .toList();
    return controls().radios(controls().optional("visa"), "flow", offers);
  }

  /// What a nationality that is known means, in a sentence; `""` while it is not known.
  String need() {
    String nationality = values.first("nationality");
    boolean wrong = found.stream().anyMatch(problem -> problem.field().equals("nationality"));
    return nationality.isEmpty() || wrong ? "" : VisaHints.of(nationality, language());
  }

  boolean needed() {
    return !need().isEmpty();
  }

  Control.Line diet() {
    return controls().line("diet", "text", "off", LINE);
  }

  Control.Story accessNeeds() {
    return controls().story("accessNeeds", STORY);
  }

  List<Control.Line> arrival() {
    return List.of(
        day(controls().line("arrivesOn", "date", "off", 0)),
        controls().line("arrivesBy", "text", "off", LINE));
  }

  /// HTML has no days that are none.
  private static Control.Line day(Control.Line line) {
    String day = Traveller.day(line.value()).map(LocalDate::toString).orElse("");
    return new Control.Line(line.caption(), line.type(), line.autocomplete(), line.max(), day);
  }

  Control.Tick consent() {
    return controls()
        .tick(controls().required("travelConsent"), programme().visit().noticeVersion());
  }

  /// Who reads it, what for, and until when.
  String use() {
    Visit visit = programme().visit();
    LocalDate end = LocalDate.ofInstant(visit.travellersKeptUntil(), visit.zone());
    return texts().get("journey.use", programme().contact().name(), When.day(end, language()));
  }

  /// What takes the consent back, once something was told.
  Optional<Act> removal() {
    if (values.isEmpty()) return Optional.empty();
    return Optional.of(
        new Act(
            own() + "/removal",
            "plain",
            texts().get("act.removal.title"),
            texts().get("act.removal.text"),
            Optional.empty(),
            List.of(new Act.Button(texts().get("act.removal.button"), "", "", true)),
            language().code()));
  }

  private Control.Group group(String label, Control.Caption caption, List<Offer> offers) {
    List<Control.Item> items = new ArrayList<>();
    for (Offer offer : offers) items.add(controls().item(caption.name(), 0, offer));
    return new Control.Group(texts().get(label), "", items);
  }

  private Controls controls() {
    return new Controls(texts(), values, found);
  }

  private Programme programme() {
    return owned.programme();
  }

  private Language language() {
    return frame.language();
  }

  private Texts texts() {
    return Texts.ofPages(frame.language());
  }

  @Override
  public String toString() {
    return "JourneyPage[hidden]";
  }
}
