package studyvisit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studyvisit.interest.SampleInterests;

/// People who apply, confirm, are selected, and read in a letter where they go: all as it happens,
/// over HTTP.
final class GivePlaces {
  private static final String DESK = "/desk/visits/" + SampleInterests.VISIT;

  private final SiteClient client;
  private final String token;

  private GivePlaces(SiteClient client) throws Exception {
    this.client = client;
    this.token = "Bearer " + client.organiser();
  }

  /// Once for a visit, since this is its first publication.
  ///
  /// @return the private link of each, by address, as the letter with the decision has it
  static Map<String, String> to(SiteClient client, List<String> emails) throws Exception {
    GivePlaces places = new GivePlaces(client);
    places.apply(emails);
    places.select();
    publish(client);
    Map<String, String> links = new HashMap<>();
    for (SentMail mail : client.mails()) {
      if (mail.is("selected")) links.put(mail.receiver(), mail.link());
    }
    assertThat(links).containsOnlyKeys(emails);
    return links;
  }

  private void apply(List<String> emails) throws Exception {
    for (String email : emails) {
      HttpResponse<String> answer =
          client.postJson("/interests", SampleInterests.submission(email));
      assertThat(answer.statusCode()).isEqualTo(202);
    }
    client.settle();
    for (SentMail mail : client.mails()) client.post(mail.link() + "/confirmation");
  }

  private void select() throws Exception {
    List<Map<String, ?>> people = new ArrayList<>();
    Map<String, Object> everyone =
        JSON.std.mapFrom(client.get(DESK + "/people", "authorization", token).body());
    for (Object row : (List<?>) requireNonNull(everyone.get("people"))) {
      Map<?, ?> person = (Map<?, ?>) row;
      people.add(Map.of("id", person.get("id"), "version", person.get("version")));
    }
    change("/selection", Map.of("to", "selected", "people", people));
  }

  /// The first publication of a visit, about those selected, and the letters that follow.
  static void publish(SiteClient client) throws Exception {
    new GivePlaces(client).publish();
    client.moveClock(client.now().plus(Duration.ofMinutes(10)));
  }

  private void publish() throws Exception {
    change("/split/rules", Map.of("version", 0, "rules", Map.of("onlySelected", true)));
    Map<String, Object> look = Map.of("version", 1, "after", 0);
    Map<String, Object> seen = new HashMap<>(look);
    seen.put("seen", SiteClient.text(change("/publications", look), "fingerprint"));
    change("/publications", seen);
  }

  private HttpResponse<String> change(String path, Map<String, ?> body) throws Exception {
    HttpResponse<String> answer = client.postJson(DESK + path, body, "authorization", token);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return answer;
  }
}
