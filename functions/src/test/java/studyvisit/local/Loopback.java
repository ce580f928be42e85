package studyvisit.local;

import java.net.Inet6Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;
import java.util.regex.Pattern;

/// This machine, and nobody else.
final class Loopback {
  private static final Pattern HOST =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

  private Loopback() {}

  static boolean hasIpv6() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .anyMatch(address -> address instanceof Inet6Address && address.isLoopbackAddress());
  }

  /// Whether a request comes from a page or a tool of this machine: another site's page, open in
  /// the same browser, could otherwise read the mailbox or call functions.
  static boolean trusts(WebRequest request) {
    Optional<String> origin = request.header("origin");
    return HOST.matcher(request.host()).matches()
        && origin.map(from -> from.equals("http://" + request.host())).orElse(true);
  }
}
