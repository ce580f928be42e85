package studyvisit.desk;

import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.VISIT;

import com.fasterxml.jackson.jr.ob.JSON;
import com.github.f4b6a3.ulid.UlidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studyvisit.MovableClock;
import studyvisit.interest.Interest;
import studyvisit.interest.Source;
import studyvisit.json.Json;
import studyvisit.letter.InMemoryPublications;
import studyvisit.letter.InMemoryTable;
import studyvisit.programme.ProgrammeFiles;
import studyvisit.programme.Programmes;
import studyvisit.web.HttpRequest;
import studyvisit.web.Reply;

/// The desk on the real programmes, with a store of the test's own.
final class DeskFixture {
  static final Programmes PROGRAMMES = ProgrammeFiles.bundled();

  final InMemoryTable table = new InMemoryTable();
  final InMemoryPublications publications = new InMemoryPublications(table);
  final InMemoryImports imports = new InMemoryImports(table);
  final MovableClock clock = new MovableClock(DURING_THE_CALL);
  final Desk desk =
      new Desk(
          PROGRAMMES,
          new Desk.Store(
              table, table, table, table, imports, publications, new InMemoryMeetingTimes(table)),
          clock,
          () -> UlidCreator.getMonotonicUlid().toString());

  private final DeskSite site =
      new DeskSite(desk, new SignIn("https://sign-in.example/pool", "client-1"));
  private String groups = "[organiser]";

  /// From now on somebody of these groups asks, as an HTTP API writes them.
  DeskFixture as(String others) {
    groups = others;
    return this;
  }

  Interest stored(Interest interest) {
    if (!table.addIfAbsent(interest)) throw new AssertionError("twice the same person");
    return interest;
  }

  Interest now(Interest interest) {
    return table.find(interest.key()).orElseThrow();
  }

  Reply get(String path) {
    return send("GET", path, "");
  }

  Reply post(String path, Object body) {
    return send("POST", path, Json.text(body));
  }

  Reply postText(String path, String body) {
    return send("POST", path, body);
  }

  /// Does something to a person.
  Reply act(Interest interest, String act, Map<String, Object> body) {
    return post("/people/" + interest.key().id() + "/" + act, body);
  }

  Reply select(String to, Interest... people) {
    return post("/selection", Map.of("to", to, "people", seen(people)));
  }

  /// Records whether these came to a part of the visit.
  Reply attendance(String part, boolean came, Interest... people) {
    return post("/attendance", Map.of("part", part, "came", came, "people", seen(people)));
  }

  private static List<Map<String, Object>> seen(Interest... people) {
    return List.of(people).stream()
        .map(p -> Map.<String, Object>of("id", p.key().id(), "version", p.version()))
        .toList();
  }

  static Map<String, Object> json(Reply reply) {
    try {
      return JSON.std.mapFrom(reply.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The objects of a list.
  @SuppressWarnings("unchecked") // a test that is wrong about it fails
  static List<Map<String, Object>> list(Reply reply, String name) {
    return (List<Map<String, Object>>) json(reply).getOrDefault(name, List.of());
  }

  /// @param path below the visit
  private Reply send(String method, String path, String body) {
    return site.answer(
        request(method, path, body.getBytes(StandardCharsets.UTF_8), "application/json"));
  }

  /// Posts a file.
  Reply sheet(String path, byte[] content, String mediaType) {
    return site.answer(request("POST", path, content, mediaType));
  }

  private HttpRequest request(String method, String path, byte[] body, String mediaType) {
    Map<String, String> parameters = new HashMap<>(Map.of("visit", VISIT));
    String query = path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
    String[] segments = path.replaceAll("\\?.*", "").split("/", -1);
    StringBuilder route = new StringBuilder(method + " /desk/visits/{visit}");
    List<String> names = segments.length < 2 ? List.of() : parameters(segments[1]);
    for (int i = 1; i < segments.length; i++) {
      if (i == 1 || i - 2 >= names.size()) {
        route.append('/').append(segments[i]);
      } else {
        String name = names.get(i - 2);
        parameters.put(name, segments[i]);
        route.append("/{").append(name).append('}');
      }
    }
    Map<String, String> claims = new HashMap<>(Map.of("sub", "sub-1", "username", "olga"));
    if (!groups.isEmpty()) claims.put("cognito:groups", groups);
    Map<String, String> headers = Map.of("content-type", mediaType);
    return new HttpRequest(
        route.toString(), parameters, query, headers, claims, body, Source.of(""));
  }

  /// What stands in a path below its first segment.
  private static List<String> parameters(String segment) {
    return switch (segment) {
      case "exports" -> List.of("file");
      case "people" -> List.of("interest", "act");
      case "campaigns" -> List.of("kind", "act");
      case "letters" -> List.of("kind");
      default -> List.of();
    };
  }
}
