package studyvisit.web;

import java.util.function.Function;

/// A function's routes.
public interface Site {
  Reply answer(HttpRequest request);

  /// What to say when answering failed.
  ///
  /// @param status 500, 413 if the answer is larger than can be sent, or 503 if the same request
  /// may
  ///     succeed a little later
  Reply fault(HttpRequest request, int status);

  /// Several under one function.
  ///
  /// @param choose which one a request is for
  static Site choice(Function<HttpRequest, Site> choose) {
    return new Site() {
      @Override
      public Reply answer(HttpRequest request) {
        return choose.apply(request).answer(request);
      }

      @Override
      public Reply fault(HttpRequest request, int status) {
        return choose.apply(request).fault(request, status);
      }
    };
  }
}
