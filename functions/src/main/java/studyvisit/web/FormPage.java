package studyvisit.web;

import io.jstach.jstache.JStache;
import java.util.List;
import studyvisit.interest.FieldProblem;
import studyvisit.language.Language;
import studyvisit.programme.Programme;

/// A visit with the form for it.
@JStache(path = "form")
record FormPage(Frame frame, CallView call, InterestForm form) implements Frame.Page {
  static FormPage of(
      Programme programme, Language language, FormValues values, List<FieldProblem> problems) {
    CallView call = new CallView(programme, language, true);
    FormTarget target = FormTarget.ofNew(programme, language);
    return new FormPage(
        Frame.of(call.heading(), programme, language, call.path()).warnIf(!problems.isEmpty()),
        call,
        new InterestForm(target, programme, values, problems));
  }
}
