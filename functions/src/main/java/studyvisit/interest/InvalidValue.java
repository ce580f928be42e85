package studyvisit.interest;

/// A value that cannot be; the code names the text that tells people why.
public final class InvalidValue extends Exception {
  private static final long serialVersionUID = 1;

  InvalidValue(String code) {
    super(code);
  }

  public String code() {
    return String.valueOf(getMessage());
  }
}
