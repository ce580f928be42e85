package studyvisit.local;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the route of a request: of two that fit, the one that is literal earlier.
final class Routes {
  private final List<Target> targets = new ArrayList<>();

  Routes(Template template) {
    for (FunctionDefinition function : template.functions())
      for (HttpRoute route : function.routes())
        targets.add(new Target(function.id(), route, segments(route.path())));
    targets.sort(Comparator.comparing(Target::order));
  }

  Optional<Match> match(String method, String rawPath) {
    List<String> segments = segments(rawPath);
    return targets.stream()
        .filter(target -> target.fits(method, segments))
        .findFirst()
        .map(target -> target.match(segments));
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  /// A plus stands for itself in a path.
  static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /// @param parameters decoded, by name
  record Match(String function, HttpRoute route, Map<String, String> parameters) {}

  private record Target(String function, HttpRoute route, List<String> segments) {
    /// Sorts literal segments before parameters, the exact method before ANY.
    String order() {
      StringBuilder order = new StringBuilder();
      for (String segment : segments) order.append(parameter(segment) ? '1' : '0');
      return order.append(route.method().equals("ANY") ? '1' : '0').toString();
    }

    boolean fits(String method, List<String> path) {
      if (!route.method().equals(method) && !route.method().equals("ANY")) return false;
      if (path.size() != segments.size()) return false;
      for (int i = 0; i < path.size(); i++) {
        boolean fits =
            parameter(segments.get(i))
                ? !path.get(i).isEmpty()
                : segments.get(i).equals(path.get(i));
        if (!fits) return false;
      }
      return true;
    }

    Match match(List<String> path) {
      Map<String, String> parameters = new LinkedHashMap<>();
      for (int i = 0; i < path.size(); i++) {
        String name = segments.get(i);
        if (parameter(name))
          parameters.put(name.substring(1, name.length() - 1), decoded(path.get(i)));
      }
      return new Match(function, route, parameters);
    }

    private static boolean parameter(String segment) {
      return segment.startsWith("{");
    }
  }
}
