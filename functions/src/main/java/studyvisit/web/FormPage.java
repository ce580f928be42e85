package studyvisit.web;

import io.jstach.jstache.JStache;
import java.util.List;
import studyvisit.interest.FieldProblem;
import studyvisit.language.Language;
import studyvisit.programme.Programme;

/// A visit with the form for it.
@JStache(path = "form")
record FormPage(Frame frame, CallView call, InterestForm form) implements Frame.Page {
  static FormPage of(CallView call, FormValues values, List<FieldProblem> problems) {
    Programme programme = call.programme();
    Language language = call.language();
    FormTarget target = FormTarget.ofNew(programme, language);
    return new FormPage(
        Frame.of(
                call.heading(),
                programme,
                language,
                problems.isEmpty() ? call.path() : call.check())
            .ofForm(!problems.isEmpty()),
        call,
        new InterestForm(target, programme, values, problems));
  }
}
