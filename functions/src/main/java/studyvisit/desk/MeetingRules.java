package studyvisit.desk;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.export.Timetable;
import studyvisit.json.Json;
import studyvisit.programme.Visit;
import studyvisit.web.EventProblem;
import studyvisit.web.HttpRequest;
import studyvisit.web.Problem;
import studyvisit.web.Reply;

/// Reads when meetings can be, and how many a person has at most, from a request's query.
final class MeetingRules {
  private static final LocalTime FROM = LocalTime.of(14, 0);
  private static final LocalTime TO = LocalTime.of(18, 0);
  private static final int MINUTES = 20;
  private static final int MOST = 4;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 240;
  private static final int MOST_OF_ALL = 20;

  private final Map<String, List<String>> query;

  private MeetingRules(HttpRequest request) {
    query = request.queryParameters();
  }

  sealed interface Read {
    record Rules(Timetable timetable, int most) implements Read {}

    record Wrong(String field, String reason) implements Read {}
  }

  /// Stops the reading at the first wrong parameter.
  private static final class WrongParameter extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Read.Wrong wrong;

    WrongParameter(String field, String reason) {
      super(field);
      this.wrong = new Read.Wrong(field, reason);
    }
  }

  static Read read(HttpRequest request, Visit visit) {
    try {
      return new MeetingRules(request).rules(visit);
    } catch (WrongParameter e) {
      return e.wrong;
    }
  }

  static Reply wrong(String field, String reason) {
    return Reply.of(400, Problem.MEDIA_TYPE, Json.text(EventProblem.of(field, reason)));
  }

  private Read rules(Visit visit) throws WrongParameter {
    LocalTime from = time("from", FROM);
    LocalTime to = time("to", TO);
    if (!to.isAfter(from)) throw new WrongParameter("to", "must be after from, " + from);
    int minutes = number("minutes", MINUTES, SHORTEST, LONGEST);
    int most = number("most", MOST, 1, MOST_OF_ALL);
    return new Read.Rules(Timetable.of(visit, from, to, minutes), most);
  }

  private LocalTime time(String name, LocalTime otherwise) throws WrongParameter {
    Optional<String> text = text(name);
    if (text.isEmpty()) return otherwise;
    try {
      return LocalTime.parse(text.get());
    } catch (DateTimeException _) {
      throw new WrongParameter(name, "must be a time such as 14:00");
    }
  }

  private int number(String name, int otherwise, int least, int most) throws WrongParameter {
    Optional<String> text = text(name);
    if (text.isEmpty()) return otherwise;
    String reason = "must be a whole number from " + least + " to " + most;
    if (!text.get().matches("[0-9]{1,3}")) throw new WrongParameter(name, reason);
    int number = Integer.parseInt(text.get());
    if (number < least || number > most) throw new WrongParameter(name, reason);
    return number;
  }

  private Optional<String> text(String name) throws WrongParameter {
    List<String> values = query.getOrDefault(name, List.of());
    if (values.size() > 1) throw new WrongParameter(name, "is given more than once");
    return values.stream().findFirst();
  }
}
