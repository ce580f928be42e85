package studyvisit.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;
import studyvisit.interest.Answers;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;

/// All that a person typed, to read once more before it is sent.
///
/// @param back the address of the form
/// @param draft the name under which a browser keeps it until then
/// @param hidden what is sent on
@JStache(path = "check")
record CheckPage(
    Frame frame,
    String visit,
    String back,
    String draft,
    List<Told.Row> told,
    List<FormTarget.Hidden> hidden)
    implements Frame.Page {
  /// @param typed the fields as a browser sent them
  static CheckPage of(CallView call, Answers answers, Map<String, List<String>> typed) {
    Programme programme = call.programme();
    Language language = call.language();
    String title = Texts.ofPages(language).get("check.title");
    List<FormTarget.Hidden> hidden =
        typed.entrySet().stream()
            .filter(field -> !field.getKey().equals("language"))
            .flatMap(
                field ->
                    field.getValue().stream()
                        .map(value -> new FormTarget.Hidden(field.getKey(), value)))
            .toList();
    return new CheckPage(
        Frame.of(title, programme, language, call.check()).ofForm(false),
        call.heading(),
        call.path(),
        programme.visit().id(),
        new Told(programme, answers, language).rows(),
        hidden);
  }

  @Override
  public String toString() {
    return "CheckPage[hidden]";
  }
}
