package studyvisit.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.FinishImports;
import studyvisit.interest.ForgetInterests;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;
import studyvisit.web.EventProblem;

/// The events that `RemindApplicants` takes: `{"task": "sweep" | "campaigns"}`, `{}`
/// for both, or `{"dryRun": true, "visit": …}`.
final class RemindApplicantsEvents {
  private static final Set<String> KNOWN = Set.of("task", "dryRun", "visit");

  private final RemindApplicants remindApplicants;
  private final FinishImports finishImports;
  private final ForgetInterests forgetInterests;
  private final Programmes programmes;

  RemindApplicantsEvents(
      RemindApplicants remindApplicants,
      FinishImports finishImports,
      ForgetInterests forgetInterests,
      Programmes programmes) {
    this.remindApplicants = remindApplicants;
    this.finishImports = finishImports;
    this.forgetInterests = forgetInterests;
    this.programmes = programmes;
  }

  /// What was done, or would be, or a problem that names the event's wrong field.
  ///
  /// @param faults told of what failed beside what was done
  Map<String, Object> answer(
      Map<String, @Nullable Object> event, Consumer<RuntimeException> faults) {
    for (String field : event.keySet()) {
      if (!KNOWN.contains(field))
        return EventProblem.of(field, "unknown field; known are task, dryRun, visit");
    }
    Object dryRun = event.get("dryRun");
    if (dryRun != null && !(dryRun instanceof Boolean))
      return EventProblem.of("dryRun", "must be true or false");
    Object task = event.get("task");
    if (Boolean.TRUE.equals(dryRun)) {
      return task == null
          ? dryRun(event.get("visit"))
          : EventProblem.of("task", "does not go with \"dryRun\": true");
    }
    if (event.containsKey("visit"))
      return EventProblem.of("visit", "goes with \"dryRun\": true only");
    Map<String, Object> done = new LinkedHashMap<>();
    boolean isSweep = task == null || task.equals("sweep");
    if (isSweep) done.putAll(sweep());
    if (task == null || task.equals("campaigns")) {
      done.put("lapsed", forgetInterests.forget()); // before anybody is reminded in vain
      done.put("reminders", remindApplicants.remind());
    }
    int imported = isSweep ? finishImports.finish(faults) : 0;
    if (imported > 0) done.put("imported", imported); // a metric of nothing costs as much
    if (!done.isEmpty()) return done;
    return EventProblem.of("task", "must be \"sweep\" or \"campaigns\", or left out for both");
  }

  private Map<String, Object> sweep() {
    RemindApplicants.Swept swept = remindApplicants.sweep();
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("rearmed", swept.rearmed());
    counts.put("overdue", swept.overdue());
    counts.put("unknown", swept.unknown());
    return counts;
  }

  private Map<String, Object> dryRun(@Nullable Object visit) {
    Optional<Programme> programme =
        visit instanceof String id ? programmes.find(id) : Optional.empty();
    if (programme.isEmpty()) return EventProblem.of("visit", "must be the id of a visit");
    List<Map<String, Object>> wouldGet = new ArrayList<>();
    Set<String> paused = new TreeSet<>();
    for (RemindApplicants.Reminder reminder : remindApplicants.outlook(programme.get()).now()) {
      if (remindApplicants.isPaused(programme.get(), reminder.kind())) {
        paused.add(reminder.kind().code());
        continue;
      }
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("id", reminder.interest().key().id());
      entry.put("name", reminder.interest().answers().person().name());
      entry.put("letter", reminder.kind().code());
      entry.put("reason", reminder.reason());
      wouldGet.add(entry);
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("dryRun", true);
    answer.put("visit", programme.get().visit().id());
    answer.put("wouldGet", wouldGet);
    if (!paused.isEmpty()) answer.put("paused", List.copyOf(paused));
    return answer;
  }
}
