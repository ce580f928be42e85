package studyvisit.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.Interest;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.State;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.paper.IssuePapers;

class MyPapersTest {
  private static final Instant AFTER = Instant.parse("2018-06-09T22:00:00Z");

  private final Sites sites = new Sites();
  private final PrivateLink link = sites.applicant();

  @Test
  void the_calendar_is_a_file_for_whoever_has_a_place() {
    become(State.SELECTED);
    Reply reply = sites.send(calendar(link));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.headers())
        .containsEntry("content-type", "text/calendar; charset=utf-8")
        .containsEntry("content-disposition", "attachment; filename=\"visit.ics\"")
        .containsEntry("cache-control", "no-store");
    assertThat(reply.body()).contains("SUMMARY:Reuniones de trabajo en Bruselas");
    assertThat(sites.send(calendar(link).query("lang=fr")).body())
        .contains("SUMMARY:Réunions de travail à Bruxelles");
  }

  @Test
  void nobody_else_gets_it() {
    assertThat(sites.send(calendar(link)).status()).isEqualTo(409);
    Reply browser = sites.send(calendar(link).header("accept", "text/html"));
    assertThat(browser.status()).isEqualTo(303);
    assertThat(browser.headers())
        .containsEntry("location", "/my/" + link.token() + "?notice=refused.noPaper");
    assertThat(sites.send(calendar(new PrivateLink("no-such-link"))).status()).isEqualTo(404);
  }

  @Test
  void the_invitation_is_for_whoever_has_a_place_until_the_visit_is_over() {
    become(State.SELECTED);
    Reply reply = papers().answer(paper("invitation", link).event());
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.base64()).isTrue();
    assertThat(reply.headers())
        .containsEntry("content-type", "application/pdf")
        .containsEntry("content-disposition", "attachment; filename=\"invitation.pdf\"");
    assertThat(new String(Base64.getDecoder().decode(reply.body()), ISO_8859_1))
        .startsWith("%PDF-");
    sites.clock(AFTER);
    assertThat(papers().answer(paper("invitation", link).event()).status()).isEqualTo(409);
  }

  @Test
  void the_certificate_is_for_whoever_came_once_the_visit_is_over() {
    become(State.ACCEPTED);
    sites.clock(AFTER);
    assertThat(certificate()).as("nobody recorded that they came").isEqualTo(409);
    Interest came = sites.onlyStored().attending("brussels", true);
    assertThat(sites.table.replace(came)).isTrue();
    assertThat(certificate()).isEqualTo(200);
    sites.clock(AFTER.minusSeconds(1));
    assertThat(certificate()).as("before the visit is over").isEqualTo(409);
  }

  private int certificate() {
    return papers().answer(paper("certificate", link).event()).status();
  }

  @Test
  void a_name_that_the_document_cannot_show_is_told_not_left_blank() {
    become(State.SELECTED, "山田");
    Reply reply = papers().answer(paper("invitation", link).event());
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.body()).contains(Texts.ofPages(Language.ES).get("refused.letters"));
  }

  @Test
  void a_link_that_never_was_gets_nothing() {
    Request wrong = paper("invitation", new PrivateLink("no-such-link"));
    assertThat(papers().answer(wrong.event()).status()).isEqualTo(404);
  }

  @Test
  void a_link_that_ended_says_so_with_a_button_that_mails_a_new_one() {
    become(State.SELECTED);
    sites.clock(Instant.parse("2018-07-30T00:00:00Z"));
    for (String name : List.of("invitation", "certificate")) {
      Request ended = paper(name, link);
      assertThat(papers().answer(ended.event()).status()).isEqualTo(410);
      Reply page = papers().answer(ended.header("accept", "text/html").event());
      assertThat(page.status()).isEqualTo(410);
      assertThat(page.body())
          .contains("action=\"/my/" + link.token() + "/link\"")
          .doesNotContain(Bodies.EMAIL, "Begoña", "Ñandú", "Tulcán");
    }
  }

  private PaperPages papers() {
    return new PaperPages(
        new IssuePapers(
            Sites.PROGRAMMES,
            new IssuePapers.People(sites.table, sites.placements, sites.table),
            sites.time()));
  }

  private static Request paper(String name, PrivateLink link) {
    return Request.get("/my/{token}/" + name + ".pdf").at("token", link.token());
  }

  private void become(State state) {
    become(state, sites.onlyStored().answers().person().givenName());
  }

  private void become(State state, String givenName) {
    Interest stored = sites.onlyStored();
    Map<String, @Nullable Object> answers = AnswersObject.of(stored.answers());
    answers.put("givenName", givenName);
    Interest changed =
        new Interest(
            stored.key(),
            AnswersObject.read(answers),
            state,
            stored.version() + 1,
            stored.receivedAt(),
            stored.confirmedAt(),
            stored.reminders());
    assertThat(sites.table.replace(changed)).isTrue();
    SamplePages.published(state).ifPresent(told -> sites.published.put(stored.key(), told));
  }

  private static Request calendar(PrivateLink link) {
    return Request.get("/my/{token}/visit.ics").at("token", link.token());
  }
}
