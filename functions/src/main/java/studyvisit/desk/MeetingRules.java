package studyvisit.desk;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.json.Json;
import studyvisit.web.EventProblem;
import studyvisit.web.HttpRequest;
import studyvisit.web.Problem;
import studyvisit.web.Reply;

/// Reads the hours of meetings from what a request says; what it leaves out stays as it was.
final class MeetingRules {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 240;
  private static final int MOST_OF_ALL = 20;

  private final Map<String, List<String>> said;
  private final MeetingHours before;

  private MeetingRules(Map<String, List<String>> said, MeetingHours before) {
    this.said = said;
    this.before = before;
  }

  sealed interface Read {
    record Hours(MeetingHours hours) implements Read {}

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

  /// From a query.
  static Read read(HttpRequest request, MeetingHours before) {
    return read(request.queryParameters(), before);
  }

  /// From a JSON object.
  static Read read(DeskBody body, MeetingHours before) {
    Map<String, List<String>> said = new HashMap<>();
    body.fields().forEach((name, value) -> said.put(name, List.of(String.valueOf(value))));
    return read(said, before);
  }

  private static Read read(Map<String, List<String>> said, MeetingHours before) {
    try {
      return new MeetingRules(said, before).hours();
    } catch (WrongParameter e) {
      return e.wrong;
    }
  }

  static Reply wrong(String field, String reason) {
    return Reply.of(400, Problem.MEDIA_TYPE, Json.text(EventProblem.of(field, reason)));
  }

  private Read hours() throws WrongParameter {
    LocalTime from = time("from", before.from());
    LocalTime to = time("to", before.to());
    if (!to.isAfter(from)) throw new WrongParameter("to", "must be after from, " + from);
    int minutes = number("minutes", before.minutes(), SHORTEST, LONGEST);
    int most = number("most", before.most(), 1, MOST_OF_ALL);
    return new Read.Hours(new MeetingHours(from, to, minutes, most));
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
    List<String> values = said.getOrDefault(name, List.of());
    if (values.size() > 1) throw new WrongParameter(name, "is given more than once");
    return values.stream().findFirst();
  }
}
