package studyvisit.interest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studyvisit.language.Language;

/// What a person told us, all as codes and ids; `""` where an optional text was left empty.
///
/// @param language the language of their letters and pages
public record Answers(
    Person person,
    Origin origin,
    Wishes wishes,
    Practical practical,
    Consent consent,
    Language language) {
  @Override
  public String toString() {
    return "Answers[hidden]";
  }

  public Answers withConsent(Consent given) {
    return new Answers(person, origin, wishes, practical, given, language);
  }

  Answers at(EmailAddress address) {
    return new Answers(person.at(address), origin, wishes, practical, consent, language);
  }

  /// Who the person is.
  ///
  /// @param helix id of a helix category
  public record Person(
      String givenName,
      String familyName,
      EmailAddress email,
      String phone,
      String organisation,
      String position,
      String helix) {
    public String name() {
      return givenName + " " + familyName;
    }

    Person at(EmailAddress address) {
      return new Person(givenName, familyName, address, phone, organisation, position, helix);
    }

    @Override
    public String toString() {
      return "Person[hidden]";
    }
  }

  /// Where the person comes from.
  ///
  /// @param borderArea id of the programme
  /// @param subregion ISO 3166-2 code
  public record Origin(String borderArea, String subregion) {
    /// ISO 3166-1 alpha-2.
    public String country() {
      return subregion.split("-", 2)[0];
    }
  }

  /// What the person hopes for.
  ///
  /// @param topics ranked ids
  /// @param preferences ranked ids of partner regions, none to all
  public record Wishes(
      List<String> topics,
      List<String> valueChains,
      List<String> preferences,
      String experience,
      String motivation,
      Business business) {
    public Wishes {
      topics = List.copyOf(topics);
      valueChains = List.copyOf(valueChains);
      preferences = List.copyOf(preferences);
    }

    @Override
    public String toString() {
      return "Wishes[hidden]";
    }
  }

  /// Value chain ids for meetings with European stakeholders.
  public record Business(List<String> offers, List<String> seeks, List<String> imports) {
    public Business {
      offers = List.copyOf(offers);
      seeks = List.copyOf(seeks);
      imports = List.copyOf(imports);
    }
  }

  /// What the organiser must know for the journey.
  ///
  /// @param workingLanguages ISO 639-1 codes
  public record Practical(List<String> workingLanguages, Optional<NeedsVisa> needsVisa) {
    public Practical {
      workingLanguages = List.copyOf(workingLanguages);
    }
  }

  public enum NeedsVisa {
    YES("yes"),
    NO("no"),
    UNKNOWN("unknown");

    private final String code;

    NeedsVisa(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    static Optional<NeedsVisa> of(String code) {
      return Stream.of(values()).filter(answer -> answer.code.equals(code)).findFirst();
    }
  }

  /// What the person agreed to.
  ///
  /// @param noticeVersion of the privacy notice that was accepted
  /// @param toShare whether host regions may get the person's contact details
  /// @param at when
  public record Consent(String noticeVersion, boolean toShare, Instant at) {
    /// Whether it is to the same, whenever that was.
    boolean sameAs(Consent other) {
      return noticeVersion.equals(other.noticeVersion) && toShare == other.toShare;
    }
  }
}
