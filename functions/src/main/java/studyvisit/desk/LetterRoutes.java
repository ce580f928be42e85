package studyvisit.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studyvisit.desk.DeskSite.Call;
import studyvisit.interest.FieldProblem;
import studyvisit.language.Language;
import studyvisit.letter.LetterKind;
import studyvisit.letter.LetterText;
import studyvisit.letter.RemindApplicants;
import studyvisit.letter.SampleRecipient;
import studyvisit.web.Reply;

/// Reminders before they go out: who would get one, pausing them; and every letter as it reads.
final class LetterRoutes {
  private final Desk desk;
  private final RemindApplicants remindApplicants;

  LetterRoutes(Desk desk) {
    this.desk = desk;
    this.remindApplicants =
        new RemindApplicants(
            desk.store().letters(), desk.interests(), desk.programmes(), desk.clock());
  }

  /// Each campaign with those who would get its letter now, if nothing were paused, and those who
  /// would later, if nothing changes until then.
  Reply campaigns(Call call) {
    RemindApplicants.Outlook outlook = remindApplicants.outlook(call.programme());
    List<Map<String, Object>> campaigns = new ArrayList<>();
    for (LetterKind kind : campaigns()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("kind", kind.code());
      json.put("paused", desk.store().letters().isPaused(call.visit(), kind));
      json.put(
          "people",
          outlook.now().stream()
              .filter(reminder -> reminder.kind() == kind)
              .map(LetterRoutes::person)
              .toList());
      json.put(
          "planned",
          outlook.later().stream()
              .filter(later -> later.reminder().kind() == kind)
              .map(LetterRoutes::later)
              .toList());
      campaigns.add(json);
    }
    return Reply.json(
        200, Map.of("asOf", desk.clock().instant().toString(), "campaigns", campaigns));
  }

  Reply act(Call call) {
    Optional<LetterKind> campaign = kind(call, "kind").filter(LetterKind::reminder);
    if (campaign.isEmpty()) return DeskFaults.of(call.request(), 404, "noSuchLetter");
    boolean paused;
    switch (call.request().pathParameter("act")) {
      case "pause" -> paused = true;
      case "resume" -> paused = false;
      default -> {
        return DeskFaults.invalid(call.request(), List.of(FieldProblem.of("act", "unknown")));
      }
    }
    Deed.Kind kind = paused ? Deed.Kind.CAMPAIGN_PAUSED : Deed.Kind.CAMPAIGN_RESUMED;
    Deed deed = Deed.ofVisit(kind, Map.of("letter", campaign.get().code()));
    Entry entry = desk.entry(call.visit(), call.by(), deed);
    return desk.changes().pause(campaign.get(), paused, entry)
        ? campaigns(call)
        : DeskFaults.refused(call.request(), paused ? "paused" : "notPaused");
  }

  /// A letter to somebody who does not exist, in the language of `?language=`, else of the page.
  Reply letter(Call call) {
    Optional<LetterKind> kind = kind(call, "kind");
    if (kind.isEmpty()) return DeskFaults.of(call.request(), 404, "noSuchLetter");
    Language language =
        call.request().queryParameter("language").flatMap(Language::of).orElse(call.language());
    LetterText text =
        LetterText.of(
            kind.get(),
            SampleRecipient.of(kind.get(), call.programme(), language, desk.clock().instant()),
            "…");
    return Reply.json(200, Map.of("subject", text.subject(), "text", text.text()));
  }

  private static Optional<LetterKind> kind(Call call, String parameter) {
    String code = call.request().pathParameter(parameter);
    return Stream.of(LetterKind.values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  private static List<LetterKind> campaigns() {
    return Stream.of(LetterKind.values()).filter(LetterKind::reminder).toList();
  }

  private static Map<String, Object> later(RemindApplicants.Planned planned) {
    Map<String, Object> json = new LinkedHashMap<>(person(planned.reminder()));
    json.put("at", planned.due().toString());
    return json;
  }

  private static Map<String, Object> person(RemindApplicants.Reminder reminder) {
    return Map.of(
        "id", reminder.interest().key().id(),
        "name", reminder.interest().answers().person().name(),
        "reason", reminder.reason());
  }
}
