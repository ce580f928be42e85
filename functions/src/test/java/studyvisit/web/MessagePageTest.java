package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studyvisit.language.Language;

class MessagePageTest {
  @Test
  void after_sending_it_says_what_comes_and_offers_to_send_it_again() {
    String page = Pages.received(SamplePages.JUNE, Language.EN);
    assertThat(page).contains("“" + SamplePages.JUNE.contact().sender() + "”").contains("spam");
    assertThat(page).contains("method=\"post\" action=\"/links\"").contains("name=\"email\"");
    assertThat(page).contains("name=\"visit\" value=\"june-2018\"");
    assertThat(page).contains("data-sent=\"june-2018\"");
  }

  @Test
  void a_broken_link_can_be_replaced_for_any_visit() {
    String page = Pages.noSuchLink(Language.EN, SamplePages.PROGRAMMES);
    assertThat(page).contains("action=\"/links\"").contains("<select id=\"link-visit\"");
    assertThat(page).contains("<option value=\"oct-2019\">");
    String one = Pages.noSuchLink(Language.EN, List.of(SamplePages.JUNE));
    assertThat(one).doesNotContain("<select").contains("name=\"visit\" value=\"june-2018\"");
  }

  @Test
  void a_sent_link_is_not_confirmed_to_anybody() {
    assertThat(Pages.linkSent(Optional.of(SamplePages.JUNE), Language.EN))
        .contains("If we have an interest from this address");
  }

  @Test
  void visits_and_a_wrong_address_lead_to_every_visit() {
    for (String page :
        List.of(
            Pages.visits(SamplePages.PROGRAMMES, Language.PT),
            Pages.notFound(Language.PT, SamplePages.PROGRAMMES))) {
      assertThat(page).contains("href=\"/visits/june-2018/form?lang=pt\"");
      assertThat(page).contains("href=\"/visits/oct-2019/form?lang=pt\"");
    }
  }
}
