package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.interest.SampleInterests;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// The whole main job on the programme of June 2018: from the form to the per-region split, as
/// people, mail and organisers see it.
class StoryIT extends FreshLocalSystem {
  private static final String ANA = "ana.frontera@example.org";
  private static final String BRUNO = "bruno.fronteira@example.org";
  private static final String CARLA = "carla.borde@example.org";
  private static final Instant RANKING_REMINDER = Instant.parse("2018-05-04T10:00:00Z");
  private static final Instant CLOSING = Instant.parse("2018-05-11T10:00:00Z");
  private static final int SAMPLES = 40;
  private static final int EVERYONE = SAMPLES + 3;

  /// Private links by address.
  private final Map<String, String> links = new HashMap<>();

  private final Set<String> confirmed = new HashSet<>();

  @Test
  void from_interest_to_split() throws Exception {
    the_form_speaks_four_languages();
    a_post_is_stored_once_and_a_repeat_answers_the_same();
    each_gets_one_confirmation_letter_with_one_link();
    looking_at_the_link_changes_nothing();
    posting_confirms_and_a_repeat_says_already();
    samples_get_a_letter_each();
    after_three_days_who_did_not_confirm_is_reminded_once();
    a_week_before_closing_who_ranked_nothing_is_reminded_once();
    after_closing_nothing_is_accepted();
    the_split_is_optimal();
    only_organisers_read_the_report_over_http();
    who_withdraws_is_left_out();
    who_is_erased_leaves_only_counts();
  }

  private void the_form_speaks_four_languages() throws Exception {
    for (Language language : Language.values()) {
      String button = Texts.ofPages(language).get("form.check");
      for (HttpResponse<String> page :
          List.of(
              client.get("/visits/june-2018/form?lang=" + language.code()),
              client.get("/", "accept-language", language.code() + "-XX, de;q=0.5"))) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("<html lang=\"" + language.code() + "\"", button);
      }
    }
  }

  private void a_post_is_stored_once_and_a_repeat_answers_the_same() throws Exception {
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> sentOn = client.postForm("/interests", interest(ANA, List.of()));
      assertThat(sentOn.statusCode()).isEqualTo(303);
      String received = sentOn.headers().firstValue("location").orElseThrow();
      assertThat(received).isEqualTo("/visits/june-2018/received?lang=es");
      assertThat(client.get(received).statusCode()).isEqualTo(200);
    }
    for (String person : List.of(BRUNO, CARLA, BRUNO, " " + BRUNO.toUpperCase(Locale.ROOT) + " ")) {
      HttpResponse<String> received =
          client.postJson("/interests", interest(person, List.of("central-denmark")));
      assertThat(received.statusCode()).isEqualTo(202);
      assertThat(received.body()).isEqualTo("{\"status\":\"received\"}");
    }
    client.settle();
  }

  private void each_gets_one_confirmation_letter_with_one_link() throws Exception {
    assertThat(receivers("confirmation")).containsExactlyInAnyOrder(ANA, BRUNO, CARLA);
    for (SentMail mail : client.mails()) {
      assertThat(mail.headers()).containsKey("Reply-To");
      String link = system.url() + mail.link();
      assertThat(mail.addressesInText()).containsExactly(link);
      assertThat(mail.addressesInHtml()).containsExactly(link);
      assertThat(mail.subject() + mail.text() + mail.html())
          .as("nothing that the sender typed")
          .doesNotContain("Begoña", "Ñandú", "Municipio Ficticio");
      links.put(mail.receiver(), mail.link());
    }
  }

  private void looking_at_the_link_changes_nothing() throws Exception {
    String before = client.get(link(ANA) + "/export").body();
    assertThat(before).contains("\"state\":\"received\"", ANA);
    for (String page : List.of("", "?notice=done.confirmed", "/changes", "/export")) {
      assertThat(client.get(link(ANA) + page).statusCode()).as(page).isEqualTo(200);
    }
    assertThat(client.get(link(ANA) + "/confirmation").statusCode()).isEqualTo(404);
    assertThat(client.get(link(ANA) + "/export").body()).isEqualTo(before);
  }

  private void posting_confirms_and_a_repeat_says_already() throws Exception {
    HttpResponse<String> first = client.post(link(ANA) + "/confirmation");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).isEqualTo("{\"status\":\"confirmed\",\"already\":false}");
    HttpResponse<String> again = client.post(link(ANA) + "/confirmation");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo("{\"status\":\"confirmed\",\"already\":true}");
    for (String notice : List.of("done.confirmed", "done.alreadyConfirmed")) {
      HttpResponse<String> sentOn = client.postForm(link(BRUNO) + "/confirmation", Map.of());
      assertThat(sentOn.statusCode()).isEqualTo(303);
      String page = sentOn.headers().firstValue("location").orElseThrow();
      assertThat(page).isEqualTo(link(BRUNO) + "?notice=" + notice);
      assertThat(client.get(page).body()).contains(Texts.ofPages(Language.ES).get(notice));
    }
    confirmed.addAll(List.of(ANA, BRUNO));
  }

  private void samples_get_a_letter_each() throws Exception {
    HttpResponse<String> posted = client.post("/local/samples");
    assertThat(posted.body()).contains("\"posted\":40", "\"accepted\":40");
    client.settle();
    List<String> receivers = receivers("confirmation");
    assertThat(receivers).hasSize(EVERYONE).doesNotHaveDuplicates();
    for (SentMail mail : client.mails()) links.put(mail.receiver(), mail.link());
    List<String> samples = receivers.stream().skip(EVERYONE - SAMPLES).sorted().toList();
    for (String person : samples.subList(0, SAMPLES / 2)) {
      assertThat(client.post(link(person) + "/confirmation").statusCode()).isEqualTo(200);
      confirmed.add(person);
    }
  }

  private void after_three_days_who_did_not_confirm_is_reminded_once() throws Exception {
    List<String> unconfirmed =
        links.keySet().stream().filter(person -> !confirmed.contains(person)).toList();
    assertThat(receivers("confirmReminder")).isEmpty();
    client.moveClock(client.now().plus(Duration.ofDays(3)));
    assertThat(receivers("confirmReminder")).containsExactlyInAnyOrderElementsOf(unconfirmed);
    assertThat(client.mails()).hasSize(EVERYONE + unconfirmed.size());
    client.moveClock(client.now().plus(Duration.ofDays(3)));
    assertThat(client.mails()).hasSize(EVERYONE + unconfirmed.size());
  }

  private void a_week_before_closing_who_ranked_nothing_is_reminded_once() throws Exception {
    int before = client.mails().size();
    client.moveClock(RANKING_REMINDER.minus(Duration.ofHours(2)));
    assertThat(client.mails()).hasSize(before);
    List<String> undecided = new ArrayList<>();
    List<String> unconfirmed = new ArrayList<>();
    for (String person : links.keySet()) {
      if (!answers(person).ranksNothing()) continue;
      (confirmed.contains(person) ? undecided : unconfirmed).add(person);
    }
    assertThat(undecided).contains(ANA).hasSizeGreaterThan(1);
    assertThat(unconfirmed).isNotEmpty();
    client.moveClock(RANKING_REMINDER);
    assertThat(receivers("rankingReminder")).containsExactlyInAnyOrderElementsOf(undecided);
    client.moveClock(RANKING_REMINDER.plus(Duration.ofDays(3)));
    assertThat(client.mails()).hasSize(before + undecided.size());
  }

  private void after_closing_nothing_is_accepted() throws Exception {
    int before = client.mails().size();
    client.moveClock(CLOSING);
    Map<String, @Nullable Object> late = interest("dora.tarde@example.org", List.of());
    HttpResponse<String> refused = client.postJson("/interests", late);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(refused.body()).contains("2018", "@");
    assertThat(client.postForm("/interests", late).statusCode()).isEqualTo(409);
    assertThat(client.postJson(link(ANA) + "/changes", late).statusCode()).isEqualTo(409);
    client.settle();
    assertThat(client.mails()).hasSize(before);
  }

  private void the_split_is_optimal() throws Exception {
    Map<String, StoredAnswers.Wishes> wishes = new HashMap<>();
    for (String person : links.keySet()) {
      StoredAnswers stored = answers(person);
      wishes.put(stored.id(), stored.answers());
    }
    SplitReport report = report("{\"visit\":\"june-2018\"}");
    assertThat(report.counted("interests")).isEqualTo(EVERYONE);
    assertThat(report.counted("confirmed")).isEqualTo(confirmed.size());
    assertThat(report.everyone())
        .extracting(SplitReport.Placed::id)
        .containsExactlyInAnyOrderElementsOf(wishes.keySet());
    SplitProof.check(report, wishes);

    String rules =
        "{\"onlyConfirmed\":true,\"regions\":{\"central-denmark\":{\"min\":8,\"max\":9}}}";
    SplitReport other = report("{\"visit\":\"june-2018\",\"rules\":" + rules + "}");
    assertThat(other.everyone()).hasSize(confirmed.size());
    SplitProof.check(other, wishes);
  }

  private void only_organisers_read_the_report_over_http() throws Exception {
    String path = "/reports/split?visit=june-2018&format=json";
    assertThat(client.get(path).statusCode()).isEqualTo(401);
    assertThat(client.get(path, "authorization", "Bearer a.b.c").statusCode()).isEqualTo(401);
    String other = client.token("openid");
    assertThat(client.get(path, "authorization", "Bearer " + other).statusCode()).isEqualTo(403);
    String groupless = client.token("reports/read");
    assertThat(client.get(path, "authorization", "Bearer " + groupless).statusCode())
        .isEqualTo(403);
    String token = client.token(List.of("reports/read"), List.of("reader"));
    HttpResponse<String> read = client.get(path, "authorization", "Bearer " + token);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(SplitReport.read(read.body()).split())
        .isEqualTo(report("{\"visit\":\"june-2018\"}").split());
  }

  private void who_withdraws_is_left_out() throws Exception {
    String id = answers(BRUNO).id();
    assertThat(client.post(link(BRUNO) + "/withdrawal").body()).contains("\"already\":false");
    assertThat(client.post(link(BRUNO) + "/withdrawal").body()).contains("\"already\":true");
    SplitReport report = report("{\"visit\":\"june-2018\"}");
    assertThat(report.counted("withdrawn")).isEqualTo(1);
    assertThat(report.everyone()).hasSize(EVERYONE - 1);
    assertThat(report.everyone()).extracting(SplitReport.Placed::id).doesNotContain(id);
  }

  private void who_is_erased_leaves_only_counts() throws Exception {
    String id = answers(CARLA).id();
    List<Map<String, AttributeValue>> before = WholeTable.read(system.database());
    assertThat(client.post(link(CARLA) + "/erasure").statusCode()).isEqualTo(200);
    for (String page : List.of("", "/export")) {
      assertThat(client.get(link(CARLA) + page).statusCode()).isEqualTo(404);
    }
    assertThat(client.post(link(CARLA) + "/erasure").statusCode()).isEqualTo(404);
    client.settle();

    List<Map<String, AttributeValue>> after = WholeTable.read(system.database());
    List<Map<String, AttributeValue>> added = new ArrayList<>(after);
    added.removeAll(before);
    assertThat(added).as("the count of erasures").singleElement().asString().contains("ERASED");
    assertThat(after).hasSize(before.size() - itemsOf(CARLA) + 1);
    assertThat(after.toString()).doesNotContain(id).doesNotContainIgnoringCase(CARLA);
    SplitReport report = report("{\"visit\":\"june-2018\"}");
    assertThat(report.counted("erased")).isEqualTo(1);
    assertThat(report.counted("interests")).isEqualTo(EVERYONE - 1);
  }

  /// The interest, the guard, and for each letter itself and its link.
  private int itemsOf(String person) throws Exception {
    long letters = client.mails().stream().filter(mail -> mail.receiver().equals(person)).count();
    return 2 + 2 * Math.toIntExact(letters);
  }

  private SplitReport report(String event) throws Exception {
    HttpResponse<String> answer = client.invoke("RegionSplitReport", event);
    assertThat(answer.headers().firstValue("x-amz-function-error")).isEmpty();
    return SplitReport.read(answer.body());
  }

  private StoredAnswers answers(String person) throws Exception {
    return StoredAnswers.read(client.get(link(person) + "/export").body());
  }

  private String link(String person) {
    String link = links.get(person);
    if (link == null) throw new AssertionError("no letter to " + person);
    return link;
  }

  private List<String> receivers(String kind) throws Exception {
    return client.mails().stream()
        .filter(mail -> mail.is(kind))
        .map(SentMail::receiver)
        .collect(Collectors.toList());
  }

  private static Map<String, @Nullable Object> interest(String email, List<String> preferences) {
    Map<String, @Nullable Object> interest = SampleInterests.submission(email);
    interest.put("preferences", preferences);
    return interest;
  }
}
