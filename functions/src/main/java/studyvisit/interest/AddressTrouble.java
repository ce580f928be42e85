package studyvisit.interest;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why no letter goes to a person's address any more, until it is corrected. Codes are stored and
/// reported; the later outranks the earlier.
public enum AddressTrouble {
  /// No such mailbox.
  BOUNCED("bounced"),
  /// The person called a letter spam.
  COMPLAINED("complained");

  private static final Map<String, AddressTrouble> BY_CODE =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(AddressTrouble::code, trouble -> trouble));

  private final String code;

  AddressTrouble(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// The one of a code.
  ///
  /// @throws IllegalArgumentException for an unknown code
  public static AddressTrouble of(String code) {
    AddressTrouble trouble = BY_CODE.get(code);
    if (trouble == null) throw new IllegalArgumentException("no address trouble " + code);
    return trouble;
  }
}
