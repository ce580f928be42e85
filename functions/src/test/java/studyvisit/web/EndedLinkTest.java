package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SampleInterests;

/// A link that has ended opens nothing, and still gets its owner a new one.
class EndedLinkTest {
  private static final Instant ENDED =
      SampleInterests.DURING_THE_CALL.plus(Duration.ofDays(60)); // as Sites makes them

  private final Sites sites = new Sites();
  private final PrivateLink link = sites.applicant();

  @ParameterizedTest
  @ValueSource(strings = {"", "/changes", "/export", "/visit.ics"})
  void it_shows_a_button_and_nothing_of_the_person(String page) {
    sites.clock(ENDED);

    Reply shown =
        sites.send(
            Request.get("/my/{token}" + page)
                .at("token", link.token())
                .header("accept", "text/html"));

    assertThat(shown.status()).isEqualTo(410);
    assertThat(shown.body())
        .contains("action=\"/my/" + link.token() + "/link\"")
        .doesNotContain(Bodies.EMAIL, "Begoña", "Ñandú", "Tulcán");
  }

  @Test
  void a_program_is_told_the_same() {
    sites.clock(ENDED);
    Reply shown = sites.send(Request.get("/my/{token}").at("token", link.token()));
    assertThat(shown.status()).isEqualTo(410);
    assertThat(shown.headers()).containsEntry("content-type", Problem.MEDIA_TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"confirmation", "withdrawal", "erasure", "return", "unsubscription", "revocation"})
  void no_act_goes_through_it(String act) {
    sites.clock(ENDED);
    var before = sites.snapshot();

    assertThat(sites.send(Request.act(link, act)).status()).isEqualTo(410);
    assertThat(sites.snapshot()).isEqualTo(before);
  }

  @Test
  void the_button_mails_one_link_a_day_to_the_address_on_record() {
    sites.clock(ENDED);
    Reply first = sites.send(Request.act(link, "link").form("language=en"));
    Reply second = sites.send(Request.act(link, "link").form("language=en"));
    assertThat(first.status()).isEqualTo(200);
    assertThat(second).isEqualTo(first);
    assertThat(first.body()).doesNotContain("begona");
    assertThat(sites.letterKinds()).containsExactly("confirmation", "freshLink");
    assertThat(sites.send(Request.act(link, "link")).status()).isEqualTo(202);
  }

  @Test
  void a_link_that_never_was_gets_nobody_anything() {
    Reply reply = sites.send(Request.act(new PrivateLink("never"), "link"));
    assertThat(reply.status()).isEqualTo(404);
    assertThat(sites.letterKinds()).containsExactly("confirmation");
  }

  @Test
  void revoking_ends_every_link_at_once_and_mails_another() {
    Reply reply = sites.send(Request.act(link, "revocation").form("language=es"));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(sites.letterKinds()).containsExactly("confirmation", "freshLink");
    assertThat(sites.send(Request.get("/my/{token}").at("token", link.token())).status())
        .isEqualTo(404);
    assertThat(sites.send(Request.act(link, "revocation")).status()).isEqualTo(404);
    assertThat(sites.letterKinds()).containsExactly("confirmation", "freshLink");
  }
}
