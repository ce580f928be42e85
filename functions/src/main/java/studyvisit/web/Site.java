package studyvisit.web;

/// A function's routes.
public interface Site {
  Reply answer(HttpRequest request);

  /// What to say when answering failed.
  Reply fault(HttpRequest request);
}
