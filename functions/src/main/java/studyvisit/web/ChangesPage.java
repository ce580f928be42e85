package studyvisit.web;

import io.jstach.jstache.JStache;
import java.util.List;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.ManageInterest;
import studyvisit.interest.PrivateLink;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;

/// The form with a person's stored answers.
///
/// @param back the address of the person's own page
@JStache(path = "changes")
record ChangesPage(Frame frame, String visit, String back, InterestForm form)
    implements Frame.Page {
  static ChangesPage of(
      ManageInterest.Owned owned,
      PrivateLink link,
      Language language,
      FormValues values,
      List<FieldProblem> problems) {
    Programme programme = owned.programme();
    FormTarget target = FormTarget.ofChanges(owned, link, language);
    String title = Texts.ofPages(language).get("changes.title");
    return new ChangesPage(
        Frame.of(title, programme, language, "/my/" + link.token() + "/form")
            .ofForm(!problems.isEmpty()),
        programme.visit().name().in(language),
        "/my/" + link.token(),
        new InterestForm(target, programme, values, problems));
  }

  @Override
  public String toString() {
    return "ChangesPage[hidden]";
  }
}
