package studyvisit.web;

import io.jstach.jstache.JStache;
import java.util.List;
import studyvisit.interest.PrivateLink;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;

/// What a private link shows that has ended: a button that mails a new one, and nothing about its
/// owner.
@JStache(path = "ended")
record EndedPage(Frame frame, String lead, Act renew) implements Frame.Page {
  static EndedPage of(PrivateLink link, Language language, List<Programme> programmes) {
    Texts texts = Texts.ofPages(language);
    Act.Button button = new Act.Button(texts.get("act.link.button"), "", "", false);
    return new EndedPage(
        Frame.of(texts.get("fault.endedLink.title"), programmes, language, "/my/" + link.token()),
        texts.get("fault.endedLink.detail"),
        Act.of("link", "first", link, language).with(List.of(button)));
  }

  @Override
  public String toString() {
    return "EndedPage[hidden]";
  }
}
