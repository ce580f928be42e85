package studyvisit.interest;

import com.github.f4b6a3.ulid.UlidCreator;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Interests and submissions of people who do not exist.
public final class SampleInterests {
  public static final String VISIT = "june-2018";
  public static final Instant DURING_THE_CALL = Instant.parse("2018-04-16T09:00:00Z");

  private SampleInterests() {}

  /// Everything that a submission needs; tests change one field.
  public static Map<String, @Nullable Object> submission(String email) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("visit", VISIT);
    object.put("language", "es");
    object.put("givenName", "Begoña");
    object.put("familyName", "Ñandú O'Higgins");
    object.put("email", email);
    object.put("organisation", "Municipio Ficticio de Tulcán");
    object.put("helix", "government");
    object.put("borderArea", "co-ec");
    object.put("subregion", "CO-NAR");
    object.put("topics", List.of("innovation-projects", "legal-organisation"));
    object.put("valueChains", List.of("tourism"));
    object.put("preferences", List.of("central-denmark"));
    object.put("noticeVersion", "2018-04");
    return object;
  }

  public static Interest interest(String email) {
    return interest(email, DURING_THE_CALL, List.of("central-denmark"));
  }

  public static Interest interest(String email, Instant receivedAt, List<String> preferences) {
    Map<String, @Nullable Object> object = submission(email);
    object.put("preferences", preferences);
    return interest(object, receivedAt);
  }

  /// Whoever sent this.
  public static Interest interest(Map<String, @Nullable Object> submission, Instant receivedAt) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>(submission);
    object.put("consentAt", receivedAt.toString());
    InterestKey key = new InterestKey(VISIT, UlidCreator.getUlid().toString());
    return Interest.received(key, AnswersObject.read(object), receivedAt);
  }

  public static Interest confirmed(Interest interest, Instant at) {
    return interest.confirmed(at);
  }

  public static Interest in(Interest interest, State state) {
    return interest.in(state);
  }
}
