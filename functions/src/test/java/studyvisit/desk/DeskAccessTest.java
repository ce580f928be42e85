package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.interest;
import static studyvisit.interest.SampleInterests.submission;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studyvisit.desk.Organiser.Pass;
import studyvisit.interest.Interest;
import studyvisit.web.Reply;

class DeskAccessTest {
  private final DeskFixture desk = new DeskFixture();

  @Test
  void who_is_in_no_group_of_the_desk_sees_nothing() {
    for (String groups : List.of("", "[]", "[organisers]", "[nobody else]", "organiserx")) {
      Reply reply = desk.as(groups).get("/people");
      assertThat(reply.status()).as(groups).isEqualTo(403);
      assertThat(reply.body()).doesNotContain("people");
    }
  }

  @Test
  void a_reader_reads_and_changes_nothing() {
    Interest ana = desk.stored(interest("ana@example.org"));
    desk.as("[reader]");
    for (String path : List.of("", "/people", "/people/" + ana.key().id(), "/history")) {
      assertThat(desk.get(path).status()).as(path).isEqualTo(200);
    }
    assertThat(desk.select("selected", ana).status()).isEqualTo(403);
    assertThat(desk.post("/people", submission("bea@example.org")).status()).isEqualTo(403);
    for (String act : List.of("note", "address", "duplicate", "release", "erasure")) {
      assertThat(desk.act(ana, act, Map.of("note", "x", "version", 1)).status())
          .as(act)
          .isEqualTo(403);
    }
    assertThat(desk.now(ana)).isEqualTo(ana);
    assertThat(desk.table.of(ana.key().visit())).isEmpty();
  }

  @Test
  void groups_are_read_as_an_http_api_writes_them() {
    for (String groups :
        List.of("[organiser]", "[x organiser]", "[reader, organiser]", "organiser"))
      assertThat(Pass.of(Map.of("sub", "1", "cognito:groups", groups)))
          .as(groups)
          .hasValueSatisfying(pass -> assertThat(pass.mayChange()).isTrue());
    assertThat(Pass.of(Map.of("cognito:groups", "[organiser]"))).as("nobody").isEmpty();
  }

  @Test
  void an_organiser_has_the_best_name_that_the_token_tells() {
    Map<String, String> claims =
        Map.of("sub", "1", "cognito:groups", "[reader]", "email", "olga@example.org");
    assertThat(Pass.of(claims).orElseThrow().organiser().name()).isEqualTo("olga@example.org");
    assertThat(Pass.of(claims).orElseThrow().organiser()).hasToString("Organiser[hidden]");
    assertThat(Pass.of(Map.of("sub", "1", "cognito:groups", "[reader]")).orElseThrow().organiser())
        .isEqualTo(new Organiser("1", "1"));
  }
}
