package studyvisit.web;

import io.jstach.jstache.JStache;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;

/// A visit whose call is not open: what it is, and why there is no form.
@JStache(path = "closed")
record ClosedPage(Frame frame, CallView call, String heading, String text) implements Frame.Page {
  static ClosedPage of(CallView call) {
    Programme programme = call.programme();
    Language language = call.language();
    Texts texts = Texts.ofPages(language);
    boolean early = programme.visit().callAt(call.now()) == Visit.Call.NOT_YET_OPEN;
    String fault = early ? "fault.notOpenYet" : "fault.closed";
    String when = (early ? call.opening() : call.deadline()).text();
    return new ClosedPage(
        Frame.of(call.heading(), programme, language, call.path()),
        call,
        texts.get(fault + ".title"),
        texts.get(fault + ".detail", when, programme.contact().email()));
  }
}
