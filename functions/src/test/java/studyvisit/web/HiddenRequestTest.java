package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studyvisit.interest.PrivateLink;

/// Requests, replies and what is read from them hide the person behind them.
class HiddenRequestTest {
  static Stream<Object> holders() {
    HttpRequest json = Request.post("/interests").json(Bodies.json()).event();
    HttpRequest form =
        Request.act(new PrivateLink("secret-token"), "changes")
            .query("email=" + Bodies.EMAIL)
            .form(Bodies.form())
            .event();
    Reply page = Reply.html(422, "Begoña").with("location", "/my/secret-token");
    return Stream.of(
        json,
        form,
        page,
        InterestBody.read(json),
        InterestBody.read(form),
        FormValues.of(InterestBody.form(form)));
  }

  @ParameterizedTest
  @MethodSource("holders")
  void what_holds_personal_data_shows_none(Object holder) {
    assertThat(holder.toString())
        .doesNotContain("Bego", "begona", "example.org", "secret", "Municipio");
  }
}
