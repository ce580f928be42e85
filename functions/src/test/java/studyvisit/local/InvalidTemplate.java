package studyvisit.local;

/// The template holds what the local system would not serve; the message says where and why.
public final class InvalidTemplate extends RuntimeException {
  private static final long serialVersionUID = 1;

  InvalidTemplate(String path, String reason) {
    super("template: " + path + ": " + reason);
  }
}
