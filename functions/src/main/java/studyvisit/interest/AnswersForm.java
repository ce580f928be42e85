package studyvisit.interest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studyvisit.language.Language;
import studyvisit.programme.BorderArea;
import studyvisit.programme.Programme;
import studyvisit.programme.Topic;
import studyvisit.programme.Vocabulary.ValueChain;

/// Reads a person's answers to a programme's questions, naming every problem at once.
public final class AnswersForm {
  private static final int NAME = 100;
  private static final int LINE = 200;
  private static final int STORY = 1500;
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,30}");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Optional<Programme> programme;
  private final Fields fields;

  private AnswersForm(Optional<Programme> programme, Fields fields) {
    this.programme = programme;
    this.fields = fields;
  }

  /// The answers, or every problem that they have.
  public sealed interface Reading {
    record Valid(Answers answers) implements Reading {}

    record Invalid(List<FieldProblem> problems) implements Reading {}
  }

  /// @param programme of the visit; without one, that is a problem, and ids are taken as they are
  public static Reading read(
      Map<String, @Nullable Object> object, Optional<Programme> programme, Instant now) {
    AnswersForm form = new AnswersForm(programme, new Fields(object));
    Optional<Answers> answers = form.answers(now);
    List<FieldProblem> problems = form.fields.problems();
    return answers.isPresent() && problems.isEmpty()
        ? new Reading.Valid(answers.get())
        : new Reading.Invalid(problems);
  }

  private Optional<Answers> answers(Instant now) {
    String visit = fields.required("visit", LINE);
    if (!visit.isEmpty() && programme.isEmpty()) fields.problem("visit", "unknown");
    Optional<Language> language =
        Language.of(fields.requiredChoice("language", code -> Language.of(code).isPresent()));
    Optional<Answers.Person> person = person();
    Answers.Origin origin = origin();
    Answers.Wishes wishes = wishes();
    Answers.Practical practical = practical();
    Answers.Consent consent = consent(now);
    fields.refuseOthers();
    if (language.isEmpty() || person.isEmpty()) return Optional.empty();
    return Optional.of(
        new Answers(person.get(), origin, wishes, practical, consent, language.get()));
  }

  private Optional<Answers.Person> person() {
    String givenName = fields.required("givenName", NAME);
    String familyName = fields.required("familyName", NAME);
    Optional<EmailAddress> email = email();
    String phone = fields.text("phone", LINE);
    if (!phone.isEmpty() && !PHONE.matcher(phone).matches())
      fields.problem("phone", "invalidPhone");
    String organisation = fields.required("organisation", LINE);
    String position = fields.text("position", LINE);
    String helix =
        fields.requiredChoice(
            "helix", known((p, id) -> p.vocabulary().helixCategory(id).isPresent()));
    return email.map(
        address ->
            new Answers.Person(
                givenName, familyName, address, phone, organisation, position, helix));
  }

  private Optional<EmailAddress> email() {
    String typed = fields.required("email", EmailAddress.LONGEST);
    if (typed.isEmpty()) return Optional.empty();
    try {
      return Optional.of(EmailAddress.typed(typed));
    } catch (InvalidValue e) {
      fields.problem("email", e.code());
      return Optional.empty();
    }
  }

  private Answers.Origin origin() {
    String id =
        fields.requiredChoice("borderArea", known((p, area) -> p.borderArea(area).isPresent()));
    Optional<BorderArea> area = programme.flatMap(p -> p.borderArea(id));
    String subregion = fields.required("subregion", LINE);
    if (!subregion.isEmpty() && area.isPresent() && area.get().subregion(subregion).isEmpty()) {
      fields.problem("subregion", "notInArea");
    }
    return new Answers.Origin(id, subregion);
  }

  private Answers.Wishes wishes() {
    Predicate<String> chains = oneOf(p -> p.valueChains().stream().map(ValueChain::id));
    List<String> topics =
        fields.requiredIds("topics", oneOf(p -> p.topics().stream().map(Topic::id)));
    List<String> valueChains = fields.requiredIds("valueChains", chains);
    List<String> preferences =
        fields.ids("preferences", known((p, id) -> p.partnerRegion(id).isPresent()));
    String experience = fields.longText("experience", STORY);
    String motivation = fields.longText("motivation", STORY);
    Fields business = fields.object("business");
    Answers.Business meetings =
        new Answers.Business(
            business.ids("offers", chains),
            business.ids("seeks", chains),
            business.ids("imports", chains));
    business.refuseOthers();
    return new Answers.Wishes(topics, valueChains, preferences, experience, motivation, meetings);
  }

  private Answers.Practical practical() {
    List<String> workingLanguages = fields.ids("workingLanguages", LANGUAGES::contains);
    String code = fields.choice("needsVisa", id -> Answers.NeedsVisa.of(id).isPresent());
    return new Answers.Practical(workingLanguages, Answers.NeedsVisa.of(code));
  }

  private Answers.Consent consent(Instant now) {
    String accepted = fields.required("noticeVersion", LINE);
    if (!accepted.isEmpty()
        && !known((p, v) -> p.visit().noticeVersion().equals(v)).test(accepted)) {
      fields.problem("noticeVersion", "outdatedNotice");
    }
    return new Answers.Consent(accepted, fields.yes("consentToShare"), now);
  }

  /// What the programme knows; anything, if there is none.
  private Predicate<String> known(BiPredicate<Programme, String> test) {
    return id -> programme.isEmpty() || test.test(programme.get(), id);
  }

  private Predicate<String> oneOf(Function<Programme, Stream<String>> ids) {
    Optional<List<String>> all = programme.map(p -> ids.apply(p).toList());
    return id -> all.isEmpty() || all.get().contains(id);
  }
}
