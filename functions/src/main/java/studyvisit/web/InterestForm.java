package studyvisit.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studyvisit.interest.BotSigns;
import studyvisit.interest.FieldProblem;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;

/// The form of an interest, as its template reads it.
final class InterestForm {
  private static final Set<String> NOT_SHOWN =
      Set.of("visit", "language", "business", "name", "answer");

  /// A problem in words, linked to its field where the form shows it.
  record Problem(boolean linked, String id, String message) {}

  private final FormTarget target;
  private final Programme programme;
  private final FormValues values;
  private final List<FieldProblem> problems;
  private final Texts texts;
  private final Controls controls;
  private final Offers offers;

  InterestForm(
      FormTarget target, Programme programme, FormValues values, List<FieldProblem> problems) {
    this.target = target;
    this.programme = programme;
    this.values = values;
    this.problems = problems;
    this.texts = Texts.ofPages(target.language());
    this.controls = new Controls(texts, values, problems);
    this.offers = new Offers(programme, target.language());
  }

  String action() {
    return target.action();
  }

  String send() {
    return target.send();
  }

  /// The page on which the form starts.
  String page() {
    return target.page();
  }

  Language language() {
    return target.language();
  }

  /// The address of the privacy notice that is agreed to.
  String privacy() {
    return "/visits/" + programme.visit().id() + "/privacy";
  }

  /// The name under which a browser keeps what was typed; `""` to keep nothing.
  String draft() {
    return target.visit().orElse("");
  }

  /// Whether the server filled the form in, so that a draft must not.
  boolean answered() {
    return !values.isEmpty();
  }

  List<FormTarget.Hidden> hidden() {
    return target.hidden(values);
  }

  /// The name of a field that people do not see, where the form is for strangers.
  Optional<String> trap() {
    return target.visit().map(_ -> BotSigns.TRAP);
  }

  boolean hasProblems() {
    return !problems.isEmpty();
  }

  List<Problem> problems() {
    return problems.stream().map(this::linked).toList();
  }

  WhoFields who() {
    return new WhoFields(target.fixedEmail(), programme, controls, offers);
  }

  WishFields wishes() {
    return new WishFields(values, controls, offers);
  }

  Control.Choices workingLanguages() {
    Control.Caption caption = controls.optional("workingLanguages");
    return controls.boxes(caption, offers.spoken(values.all(caption.name())));
  }

  Control.Choices needsVisa() {
    Control.Caption caption = controls.optional("needsVisa");
    String hint = caption.hint() + " " + VisaHints.early(programme, target.language());
    return controls.radios(caption.saying(hint), "flow", offers.visa());
  }

  Control.Tick notice() {
    return controls.tick(controls.required("noticeVersion"), programme.visit().noticeVersion());
  }

  Control.Tick share() {
    return controls.tick(controls.optional("consentToShare"), "yes");
  }

  private Problem linked(FieldProblem problem) {
    String field = problem.field();
    boolean shown =
        texts.all().containsKey("field." + field)
            && !NOT_SHOWN.contains(field)
            && !(field.equals("email") && target.fixedEmail().isPresent());
    return new Problem(shown, Control.Caption.idOf(field), problem.message(texts));
  }
}
