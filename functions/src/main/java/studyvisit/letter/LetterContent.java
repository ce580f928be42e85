package studyvisit.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studyvisit.interest.Interest;
import studyvisit.interest.Placement;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.language.When;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;

/// What a letter says, piece by piece, as its templates ask for it; both versions say the same.
final class LetterContent {
  private static final int LONGEST_SUBJECT = 70;

  private final LetterKind kind;
  private final Interest interest;
  private final Programme programme;
  private final Optional<Placement.Place> place;
  private final String address;
  private final Texts texts;

  LetterContent(LetterKind kind, Recipient recipient, String address) {
    this.kind = kind;
    this.interest = recipient.interest();
    this.programme = recipient.programme();
    this.place = recipient.placement().flatMap(Placement::place);
    this.address = address;
    this.texts = Texts.ofLetters(interest.answers().language());
  }

  /// On one line, and short enough to be read in a list of letters: a long name of a visit ends in
  /// dots.
  String subject() {
    String subject = own("subject").replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    if (subject.length() <= LONGEST_SUBJECT) return subject;
    int space = subject.lastIndexOf(' ', LONGEST_SUBJECT - 1);
    return subject.substring(0, space < 0 ? LONGEST_SUBJECT - 1 : space) + "…";
  }

  String language() {
    return texts.language().code();
  }

  String visit() {
    return programme.visit().name().in(texts.language());
  }

  String preheader() {
    return own("preheader");
  }

  String greeting() {
    return shared("greeting");
  }

  String intro() {
    return own("intro");
  }

  List<Fact> facts() {
    Visit visit = programme.visit();
    Language language = texts.language();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(shared("dates"), When.days(visit.from(), visit.to(), language)));
    if (!kind.published())
      facts.add(new Fact(shared("closes"), When.instant(visit.closesAt(), visit.zone(), language)));
    place.ifPresent(at -> facts.add(new Fact(shared("region"), name(at.region()))));
    facts.add(new Fact(shared("receipt"), interest.key().id()));
    return facts;
  }

  String action() {
    return own("action");
  }

  String button() {
    return own("button");
  }

  String address() {
    return address;
  }

  String link() {
    return shared("link");
  }

  /// What comes next, in its order; empty for most letters.
  List<String> steps() {
    return numbered("step");
  }

  String stepsTitle() {
    return own("stepsTitle");
  }

  /// The partner regions to choose from, or why the person goes to theirs; empty for most letters.
  List<String> points() {
    if (kind == LetterKind.RANKING_REMINDER)
      return programme.partnerRegions().stream().map(region -> name(region.id())).toList();
    Texts reasons = Texts.ofReports(texts.language());
    return place.stream()
        .flatMap(at -> at.why().stream())
        .map(sentence -> sentence.toOwner(reasons, this::name))
        .toList();
  }

  String pointsTitle() {
    return own("pointsTitle");
  }

  /// Paragraphs before the end.
  List<String> notes() {
    List<String> notes = numbered("note");
    if (!kind.reminder()) return notes;
    return Stream.concat(notes.stream(), Stream.of(shared("stop"))).toList();
  }

  String contact() {
    return shared("contact");
  }

  String sender() {
    return programme.contact().sender();
  }

  private String name(String region) {
    return programme
        .partnerRegion(region)
        .map(known -> known.name().in(texts.language()))
        .orElse(region);
  }

  /// The texts of keys that end in 1, 2, … as far as there are any.
  private List<String> numbered(String part) {
    return IntStream.iterate(1, i -> texts.all().containsKey(key(part + i)), i -> i + 1)
        .mapToObj(i -> own(part + i))
        .toList();
  }

  private String own(String part) {
    return text(key(part));
  }

  private String shared(String part) {
    return text("all." + part);
  }

  private String key(String part) {
    return kind.code() + "." + part;
  }

  /// Every text may use the same values: {0} the visit, {1} when its call closes, {2} the day on
  /// which the interest was received, {3} the e-mail address of the contact.
  private String text(String key) {
    Visit visit = programme.visit();
    Language language = texts.language();
    return texts.get(
        key,
        visit(),
        When.instant(visit.closesAt(), visit.zone(), language),
        When.day(LocalDate.ofInstant(interest.receivedAt(), visit.zone()), language),
        programme.contact().email());
  }

  /// A line of the letter's summary.
  ///
  /// @param label with its colon
  record Fact(String label, String value) {}
}
