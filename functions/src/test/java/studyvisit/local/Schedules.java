package studyvisit.local;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs each schedule of the template when its time has come.
final class Schedules {
  private final Functions functions;
  private final List<Due> all = new ArrayList<>();
  private final Map<Due, Instant> next = new HashMap<>();

  Schedules(Template template, Functions functions, Instant now) {
    this.functions = functions;
    for (FunctionDefinition function : template.functions())
      for (Schedule schedule : function.schedules()) all.add(new Due(function.id(), schedule));
    plan(now);
  }

  /// Sets the next run of each after an instant, running none.
  void plan(Instant now) {
    for (Due due : all) next.put(due, due.schedule().nextAfter(now));
  }

  /// Runs each schedule whose time has come, once however often it came, in the template's order.
  List<Ran> runPassed(Instant now) {
    return run(all.stream().filter(due -> !now.isBefore(nextOf(due))).toList(), now);
  }

  List<Ran> runAll(Instant now) {
    return run(all, now);
  }

  private Instant nextOf(Due due) {
    return next.getOrDefault(due, Instant.MAX);
  }

  private List<Ran> run(List<Due> dues, Instant now) {
    List<Ran> ran = new ArrayList<>();
    for (Due due : dues) {
      next.put(due, due.schedule().nextAfter(now));
      Outcome outcome =
          functions.call(
              due.function(),
              "schedule " + due.schedule().name(),
              due.schedule().input().getBytes(StandardCharsets.UTF_8));
      ran.add(new Ran(due.function(), due.schedule().name(), outcome instanceof Outcome.Returned));
    }
    return ran;
  }

  private record Due(String function, Schedule schedule) {}

  record Ran(String function, String schedule, boolean succeeded) {}
}
