package studyvisit.interest;

import com.sanctionco.jmail.JMail;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a person's letters go: lower case, the domain in ASCII; dots and plus signs stay as typed.
public record EmailAddress(String value) {
  static final int LONGEST = 254;

  /// No quotes, comments or spaces: they would be second spellings of the same mailbox.
  private static final Pattern LOCAL = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]+");

  /// The address as typed in a form.
  ///
  /// @throws InvalidValue `invalidEmail`, or `emailNotAscii` for a local part that SES cannot reach
  public static EmailAddress typed(String typed) throws InvalidValue {
    int at = typed.lastIndexOf('@');
    if (at < 1) throw new InvalidValue("invalidEmail");
    String local = typed.substring(0, at).toLowerCase(Locale.ROOT);
    if (!local.chars().allMatch(c -> c < 0x7f)) throw new InvalidValue("emailNotAscii");
    String address = local + "@" + asciiDomain(typed.substring(at + 1));
    if (address.length() > LONGEST
        || !LOCAL.matcher(local).matches()
        || !JMail.strictValidator().isValid(address)) {
      throw new InvalidValue("invalidEmail");
    }
    return new EmailAddress(address);
  }

  /// Whether this is how somebody else writes it, in whatever case.
  public boolean is(String written) {
    return value.equalsIgnoreCase(written);
  }

  private static String asciiDomain(String domain) throws InvalidValue {
    try {
      String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      if (!ascii.contains(".")) throw new InvalidValue("invalidEmail");
      return ascii;
    } catch (IllegalArgumentException _) {
      throw new InvalidValue("invalidEmail");
    }
  }

  @Override
  public String toString() {
    return "EmailAddress[hidden]";
  }
}
