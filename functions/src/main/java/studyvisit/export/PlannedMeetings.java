package studyvisit.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import studyvisit.interest.Interest;
import studyvisit.meeting.Meeting;
import studyvisit.meeting.MeetingChecker;
import studyvisit.meeting.MeetingPlan;
import studyvisit.meeting.MeetingProblem;
import studyvisit.meeting.MeetingSolver;
import studyvisit.meeting.Wish;
import studyvisit.sheet.Book;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Sheet;

/// Who meets which presenter when, in Brussels.
public final class PlannedMeetings {
  /// One meeting.
  record Planned(Match match, int slot) {}

  private final Material material;
  private final Timetable timetable;
  private final List<Match> matches;
  private final MeetingPlan plan;
  private final List<Planned> planned;

  private PlannedMeetings(
      Material material, Timetable timetable, int mostPerPerson, Map<String, List<Absence>> away) {
    this.material = material;
    this.timetable = timetable;
    matches = Match.of(material.programme(), material.coming());
    MeetingProblem problem =
        new MeetingProblem(
            matches.stream().map(PlannedMeetings::wish).toList(),
            timetable.starts().size(),
            mostPerPerson,
            missed(timetable, away));
    plan = MeetingSolver.solve(problem);
    List<String> violations = MeetingChecker.check(problem, plan);
    if (!violations.isEmpty()) throw new IllegalStateException("not proven: " + violations);
    Map<Meeting, Match> byMeeting = new HashMap<>();
    Map<List<String>, Match> byPair = new HashMap<>();
    for (Match match : matches) byPair.put(List.of(id(match), match.presenterId()), match);
    for (Meeting meeting : plan.meetings()) {
      byMeeting.put(
          meeting,
          Objects.requireNonNull(byPair.get(List.of(meeting.person(), meeting.presenter()))));
    }
    planned =
        plan.meetings().stream()
            .map(m -> new Planned(Objects.requireNonNull(byMeeting.get(m)), m.slot()))
            .toList();
  }

  /// The best plan for those who come, proven by its checker; where people's hours differ and the
  /// search was ended, the best found.
  ///
  /// @param away when people, by the id of their interest, and presenters are not there
  public static PlannedMeetings of(
      Material material, Timetable timetable, int mostPerPerson, Map<String, List<Absence>> away) {
    return new PlannedMeetings(material, timetable, mostPerPerson, away);
  }

  private static Map<String, Set<Integer>> missed(
      Timetable timetable, Map<String, List<Absence>> away) {
    Map<String, Set<Integer>> missed = new HashMap<>();
    away.forEach(
        (id, absences) -> {
          Set<Integer> slots = timetable.missed(absences);
          if (!slots.isEmpty()) missed.put(id, slots);
        });
    return missed;
  }

  Material material() {
    return material;
  }

  Timetable timetable() {
    return timetable;
  }

  List<Match> matches() {
    return matches;
  }

  MeetingPlan plan() {
    return plan;
  }

  List<Planned> planned() {
    return planned;
  }

  /// A summary, the matches, and the schedule by presenter and by person.
  public Book book() {
    Comparator<Planned> byPresenter = Comparator.comparing(each -> each.match().presenterId());
    Comparator<Planned> byPerson =
        Comparator.comparing((Planned each) -> each.match().interest().answers().person().name())
            .thenComparing(each -> id(each.match()));
    return Exports.book(
        material,
        "meetings",
        material.texts().get("export.meetings"),
        plan.isProven()
            ? material.lead()
            : material.lead() + " " + material.texts().get("export.notProven"),
        List.of(
            new Summary(material, meeting()).meetings(planned).sheet(),
            MatchesSheet.of(material, matches),
            schedule("export.byPresenter", byPresenter),
            schedule("export.byPerson", byPerson)));
  }

  /// Who has a meeting, each once.
  private List<Interest> meeting() {
    return planned.stream().map(each -> each.match().interest()).distinct().toList();
  }

  private Sheet schedule(String name, Comparator<Planned> order) {
    Names names = new Names(material);
    return new Sheet(
        material.texts().get(name),
        List.of(
            material.texts().get("export.begins"),
            material.texts().get("export.ends"),
            material.texts().get("export.presenter"),
            material.texts().get("export.region"),
            names.field("name"),
            names.field("organisation"),
            material.texts().get("export.why")),
        planned.stream()
            .sorted(order.thenComparingInt(Planned::slot))
            .map(
                each ->
                    List.<Cell>of(
                        Cell.of(timetable.starts().get(each.slot())),
                        Cell.of(timetable.starts().get(each.slot()).plus(timetable.length())),
                        Cell.of(each.match().shownBy().name().in(material.language())),
                        Cell.of(each.match().region().name().in(material.language())),
                        Cell.of(each.match().interest().answers().person().name()),
                        Cell.of(each.match().interest().answers().person().organisation()),
                        Cell.of(each.match().why(names::word, names::chain))))
            .toList());
  }

  private static Wish wish(Match match) {
    return new Wish(id(match), match.presenterId(), match.score());
  }

  private static String id(Match match) {
    return match.interest().key().id();
  }
}
