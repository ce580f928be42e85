package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;

class MyPapersTest {
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

  private void become(State state) {
    Interest stored = sites.onlyStored();
    assertThat(sites.table.replace(SampleInterests.in(stored, state))).isTrue();
  }

  private static Request calendar(PrivateLink link) {
    return Request.get("/my/{token}/visit.ics").at("token", link.token());
  }
}
