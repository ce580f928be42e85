package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.interest.Source;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// What anybody can look at: a visit as JSON and as a form, and the files that pages load.
class VisitRoutesTest {
  private final Sites sites = new Sites();

  @Test
  void a_visit_as_json_is_all_that_a_form_needs() {
    Reply reply = sites.send(visit("/visits/{visit}", "june-2018"));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.headers()).containsEntry("content-type", "application/json");
    Map<String, @Nullable Object> json = Bodies.object(reply);
    assertThat(json)
        .containsEntry("id", "june-2018")
        .containsEntry("opensAt", "2018-04-09T08:00:00Z")
        .containsEntry("closesAt", "2018-05-11T10:00:00Z")
        .containsEntry("noticeVersion", "2018-04")
        .containsKey("name");
    assertThat(first(json, "borderAreas")).containsKeys("id", "name", "subregions", "valueChains");
    assertThat(first(first(json, "borderAreas"), "subregions")).containsOnlyKeys("code", "name");
    assertThat(first(json, "partnerRegions")).containsKeys("id", "name", "valueChains");
    assertThat(first(json, "topics")).containsKeys("id", "name");
    assertThat(first(json, "helixCategories")).containsKeys("id", "name");
    assertThat(first(json, "valueChains")).containsKeys("id", "name");
  }

  @ParameterizedTest
  @CsvSource({
    "lang=fr, es, 'Mexique – Guatemala', fr",
    "'', 'pt-BR,pt;q=0.9', 'México – Guatemala', pt",
    "lang=xx, de, 'Mexico – Guatemala', en",
    "'', '', 'Mexico – Guatemala', en",
    "lang=%, fr, 'Mexique – Guatemala', fr"
  })
  void a_visit_is_told_in_the_readers_language(
      String query, String header, String name, String language) {
    Request request = visit("/visits/{visit}", "june-2018").query(query);

    Reply reply = sites.send(request.header("accept-language", header));

    assertThat(reply.body()).contains(name);
    assertThat(reply.headers())
        .containsEntry("content-language", language)
        .containsEntry("vary", "accept-language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
  void a_visit_that_the_reader_has_already_is_not_sent_again(String known) {
    Reply first = sites.send(visit("/visits/{visit}", "june-2018"));
    String tag = first.headers().getOrDefault("etag", "");
    assertThat(tag).matches("\"[0-9a-f]{16,}\"");

    Reply second =
        sites.send(
            visit("/visits/{visit}", "june-2018").header("if-none-match", known.formatted(tag)));

    assertThat(second.status()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.headers())
        .doesNotContainKey("content-type")
        .containsEntry("etag", tag)
        .containsEntry("vary", "accept-language")
        .containsEntry("cache-control", first.headers().getOrDefault("cache-control", ""));
  }

  @Test
  void a_visit_in_another_language_has_another_tag() {
    Request request = visit("/visits/{visit}", "june-2018");
    String english = sites.send(request.query("lang=en")).headers().getOrDefault("etag", "");

    Reply french = sites.send(request.query("lang=fr").header("if-none-match", english));

    assertThat(french.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "june-2017",
        "",
        ".",
        "..",
        "../vocabulary",
        "..\\june-2018",
        "june-2018/",
        "june-2018.json",
        "JUNE-2018",
        "june-2018\u0000",
        "june-2018\n",
        "../../application",
        "%2e%2e",
        "😀"
      })
  void an_unknown_visit_is_not_found(String id) {
    for (String route :
        List.of(
            "/visits/{visit}",
            "/visits/{visit}/form",
            "/visits/{visit}/received",
            "/visits/{visit}/privacy",
            "/visits/{visit}/accessibility")) {
      Reply problem = sites.send(visit(route, id));
      Reply page = sites.send(visit(route, id).header("accept", "text/html,*/*;q=0.8"));

      assertThat(problem.status()).isEqualTo(404);
      assertThat(problem.headers()).containsEntry("content-type", "application/problem+json");
      assertThat(page.status()).isEqualTo(404);
      assertThat(page.headers()).containsEntry("content-type", "text/html; charset=utf-8");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "pt", "fr"})
  void the_first_page_is_the_form_of_the_open_call_in_each_language(String code) {
    Texts texts = Texts.ofPages(Language.of(code).orElseThrow());

    for (Request request :
        List.of(
            Request.get("/").query("lang=" + code),
            Request.get("/").header("accept-language", code + "-XX, de;q=0.5"),
            visit("/visits/{visit}/form", "june-2018").query("lang=" + code))) {
      Reply reply = sites.send(request);
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.headers()).containsEntry("content-type", "text/html; charset=utf-8");
      assertThat(reply.body())
          .contains("<html lang=\"" + code + "\"", texts.get("form.check"))
          .contains(
              "action=\"/visits/june-2018/check\"", "method=\"post\"", "name=\"preferences\"");
    }
  }

  @Test
  void while_no_call_is_open_the_first_page_lists_the_visits() {
    sites.clock(Instant.parse("2018-12-01T00:00:00Z"));

    assertThat(sites.send(Request.get("/")).body())
        .contains("/visits/june-2018/form", "/visits/oct-2019/form")
        .doesNotContain("action=\"/interests\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-09T07:59:59Z, fault.notOpenYet.title, '9 April 2018, 10:00 (Brussels time)'",
    "2018-05-11T10:00:00Z, fault.closed.title, '11 May 2018, 12:00 (Brussels time)'"
  })
  void a_visit_whose_call_is_not_open_has_no_form_but_says_when_and_whom_to_ask(
      Instant now, String title, String when) {
    sites.clock(now);
    String contact = Sites.PROGRAMMES.find("june-2018").orElseThrow().contact().email();

    assertThat(sites.send(visit("/visits/{visit}/form", "june-2018")).body())
        .contains(Texts.ofPages(Language.EN).get(title), when, contact)
        .doesNotContain("action=\"/interests\"");
  }

  @Test
  void the_page_after_sending_says_what_comes_next_and_is_the_same_for_all() {
    Request request = visit("/visits/{visit}/received", "june-2018").query("lang=fr");
    Reply before = sites.send(request);
    sites.applicant();

    assertThat(before.status()).isEqualTo(200);
    assertThat(before.body()).contains("<html lang=\"fr\"", "action=\"/links\"");
    assertThat(sites.send(request)).isEqualTo(before);
  }

  @Test
  void the_files_that_a_page_names_are_found_and_kept_for_good() {
    String page = sites.send(Request.get("/")).body();
    List<String> files =
        Pattern.compile("/assets/([^\"]+)")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertThat(files).isNotEmpty();
    for (String file : files) {
      Reply reply = sites.send(Request.get("/assets/{file}").at("file", file));
      assertThat(reply.status()).as(file).isEqualTo(200);
      assertThat(reply.body()).isNotEmpty();
      assertThat(reply.headers())
          .containsEntry("cache-control", "public, max-age=31536000, immutable");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "style.css", "../texts/pages.en.properties", "..", "/etc/passwd", "\u0000"})
  void another_file_is_not_found(String file) {
    assertThat(sites.send(Request.get("/assets/{file}").at("file", file)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$default", "DELETE /interests", "GET /interests", ""})
  void a_route_that_is_none_is_not_found(String route) {
    HttpRequest request =
        new HttpRequest(route, Map.of(), "", Map.of(), Map.of(), new byte[0], Source.of(""));

    assertThat(sites.interestPages.answer(request).status()).isEqualTo(404);
    assertThat(sites.myInterestPages.answer(request).status()).isEqualTo(404);
  }

  private static Request visit(String route, String id) {
    return Request.get(route).at("visit", id);
  }

  private static Map<String, @Nullable Object> first(
      Map<String, @Nullable Object> json, String name) {
    List<?> list = (List<?>) Objects.requireNonNull(json.get(name));
    Map<String, @Nullable Object> first = new HashMap<>();
    ((Map<?, ?>) list.getFirst()).forEach((key, value) -> first.put(String.valueOf(key), value));
    return first;
  }
}
