package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Interest is taken from the opening instant until just before the closing instant.
class CallWindowTest {
  private static final Instant OPENS = Instant.parse("2018-04-09T08:00:00Z");
  private static final Instant CLOSES = Instant.parse("2018-05-11T10:00:00Z");
  private static final Duration MOMENT = Duration.ofNanos(1);

  private final Sites sites = new Sites();

  @Test
  void interest_is_taken_from_the_opening_instant_on() {
    sites.clock(OPENS.minus(MOMENT));
    assertThat(postJson().status()).isEqualTo(409);

    sites.clock(OPENS);
    assertThat(postJson().status()).isEqualTo(202);
  }

  @Test
  void interest_is_taken_until_the_closing_instant() {
    sites.clock(CLOSES);
    assertThat(postJson().status()).isEqualTo(409);
    assertThat(sites.stored()).isEmpty();

    sites.clock(CLOSES.minus(MOMENT));
    assertThat(postJson().status()).isEqualTo(202);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-01T00:00:00Z, '9 de abril de 2018, 10:00 (hora de Bruselas)'",
    "2018-06-01T00:00:00Z, '11 de mayo de 2018, 12:00 (hora de Bruselas)'"
  })
  void the_refusal_says_when_and_whom_to_ask_in_the_applicants_language(Instant now, String when) {
    sites.clock(now);
    String contact = Sites.PROGRAMMES.find("june-2018").orElseThrow().contact().email();

    Reply problem = postJson();
    Reply page = sites.send(Request.post("/interests").form(Bodies.form()));

    assertThat(problem.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(Bodies.object(problem)).containsEntry("status", 409);
    assertThat(problem.body()).contains(when, contact);
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.headers()).containsEntry("content-type", "text/html; charset=utf-8");
    assertThat(page.body()).contains("<html lang=\"es\"", when, contact);
  }

  @Test
  void a_second_post_after_closing_is_refused_and_sends_nothing() {
    postJson();
    sites.clock(CLOSES);

    assertThat(postJson().status()).isEqualTo(409);
    assertThat(sites.letterKinds()).containsExactly("confirmation");
  }

  private Reply postJson() {
    return sites.send(Request.post("/interests").json(Bodies.json()));
  }
}
