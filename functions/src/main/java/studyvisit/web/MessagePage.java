package studyvisit.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;

/// A page that says something: what happened, what comes next, where to go.
///
/// @param kicker the visit's name, `""` for none
/// @param sent the visit whose interest was just taken: its draft can go
@JStache(path = "message")
record MessagePage(
    Frame frame,
    String kicker,
    String lead,
    List<String> steps,
    List<VisitLink> visits,
    Optional<LinkForm> link,
    Optional<String> sent)
    implements Frame.Page {

  /// A visit to choose.
  record VisitLink(String id, String name, String path, String dates, CallView.Moment deadline) {
    static VisitLink of(Programme programme, Language language) {
      CallView call = new CallView(programme, language, programme.visit().opensAt());
      String id = programme.visit().id();
      return new VisitLink(id, call.heading(), call.path(), call.dates(), call.deadline());
    }
  }

  /// The small form by which a private link is mailed again.
  record LinkForm(String heading, String text, String language, List<VisitLink> visits) {
    static LinkForm of(String key, List<Programme> programmes, Language language) {
      Texts texts = Texts.ofPages(language);
      return new LinkForm(
          texts.get("link." + key + "Title"),
          texts.get("link." + key + "Text"),
          language.code(),
          programmes.stream().map(programme -> VisitLink.of(programme, language)).toList());
    }

    Optional<VisitLink> one() {
      return visits.size() == 1 ? Optional.of(visits.getFirst()) : Optional.empty();
    }

    boolean several() {
      return visits.size() > 1;
    }
  }

  /// A page with a heading and a sentence.
  static MessagePage of(Frame frame, String lead) {
    return new MessagePage(
        frame, "", lead, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  MessagePage about(Programme programme) {
    String name = programme.visit().name().in(frame.language());
    return new MessagePage(frame, name, lead, steps, visits, link, sent);
  }

  MessagePage steps(List<String> more) {
    return new MessagePage(frame, kicker, lead, more, visits, link, sent);
  }

  MessagePage visits(List<Programme> programmes) {
    List<VisitLink> links =
        programmes.stream().map(programme -> VisitLink.of(programme, frame.language())).toList();
    return new MessagePage(frame, kicker, lead, steps, links, link, sent);
  }

  MessagePage link(String key, List<Programme> programmes) {
    LinkForm form = LinkForm.of(key, programmes, frame.language());
    return new MessagePage(
        frame,
        kicker,
        lead,
        steps,
        visits,
        Optional.of(form).filter(f -> !f.visits().isEmpty()),
        sent);
  }

  MessagePage sent(Programme programme) {
    return new MessagePage(
        frame, kicker, lead, steps, visits, link, Optional.of(programme.visit().id()));
  }

  String heading() {
    return frame.heading();
  }

  boolean kicked() {
    return !kicker.isEmpty();
  }

  boolean stepped() {
    return !steps.isEmpty();
  }

  boolean listed() {
    return !visits.isEmpty();
  }
}
