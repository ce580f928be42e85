package studyvisit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studyvisit.interest.BotSigns;
import studyvisit.interest.ManageInterest;
import studyvisit.interest.PrivateLink;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;

/// Where an interest's form goes, and what it sends unseen.
///
/// @param visit the id of the visit of a new interest, none for the changes of one
/// @param fixedEmail the address that changes cannot change
record FormTarget(
    String action, Language language, Optional<String> visit, Optional<String> fixedEmail) {
  /// A field that is sent unseen.
  record Hidden(String name, String value) {}

  static FormTarget ofNew(Programme programme, Language language) {
    String id = programme.visit().id();
    return new FormTarget("/visits/" + id + "/check", language, Optional.of(id), Optional.empty());
  }

  static FormTarget ofChanges(ManageInterest.Owned owned, PrivateLink link, Language language) {
    String email = owned.interest().answers().person().email().value();
    return new FormTarget(
        "/my/" + link.token() + "/changes", language, Optional.empty(), Optional.of(email));
  }

  /// The page with this form, as it was before anything was typed.
  String page() {
    return visit.map(id -> "/visits/" + id + "/form").orElse(action);
  }

  String send() {
    return Texts.ofPages(language).get(visit.isPresent() ? "form.check" : "changes.send");
  }

  /// @param values of the form: one that is shown again keeps when it was first shown
  List<Hidden> hidden(FormValues values) {
    List<Hidden> hidden = new ArrayList<>();
    visit.ifPresent(
        id -> {
          hidden.add(new Hidden("visit", id));
          String shownAt = values.first(BotSigns.SHOWN_AT);
          if (!shownAt.isEmpty()) hidden.add(new Hidden(BotSigns.SHOWN_AT, shownAt));
        });
    hidden.add(new Hidden("language", language.code()));
    return hidden;
  }

  @Override
  public String toString() {
    return "FormTarget[hidden]";
  }
}
