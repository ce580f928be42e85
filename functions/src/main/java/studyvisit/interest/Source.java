package studyvisit.interest;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Where a request came from, as far as limits tell places apart: an IPv4 address, or the network
/// that an IPv6 address is in, for that is what one subscriber has. Never stored or logged as it
/// is.
public record Source(String network) {
  private static final int SUBSCRIBER_BYTES = 8;

  /// @param address as the HTTP API names it; one that is none is a place, too
  public static Source of(String address) {
    try {
      InetAddress parsed = InetAddress.ofLiteral(address);
      return new Source(parsed instanceof Inet6Address ? network(parsed) : parsed.getHostAddress());
    } catch (IllegalArgumentException _) {
      return new Source("unknown");
    }
  }

  private static String network(InetAddress address) {
    StringBuilder network = new StringBuilder();
    byte[] bytes = address.getAddress();
    for (int i = 0; i < SUBSCRIBER_BYTES; i++) network.append(String.format("%02x", bytes[i]));
    return network.toString();
  }

  @Override
  public String toString() {
    return "Source[hidden]";
  }
}
