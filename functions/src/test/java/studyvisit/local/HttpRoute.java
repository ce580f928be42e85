package studyvisit.local;

import java.util.List;

/// A route of the HTTP API.
///
/// @param path literal segments and `{parameters}`
/// @param authorizer the name of the JWT authorizer, empty where anyone may call
/// @param scopes of which a token must have at least one, if there are any
public record HttpRoute(String method, String path, String authorizer, List<String> scopes) {
  public HttpRoute {
    scopes = List.copyOf(scopes);
  }

  /// As AWS writes it, `GET /visits/{visit}`.
  public String key() {
    return method + " " + path;
  }

  boolean guarded() {
    return !authorizer.isEmpty();
  }
}
