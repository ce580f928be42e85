package studyvisit.web;

import java.util.function.Function;

/// A function's routes.
public interface Site {
  Reply answer(HttpRequest request);

  /// What to say when answering failed.
  Reply fault(HttpRequest request);

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
      public Reply fault(HttpRequest request) {
        return choose.apply(request).fault(request);
      }
    };
  }
}
