package studyvisit.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/// Takes TLS in front of a plain endpoint, as AWS's endpoints do: TLS 1.3 with an RSA key of 2048
/// bits. Its certificate is made for this run, and trusted by whom it is given to.
final class TlsFront implements AutoCloseable {
  private static final String PASSWORD = "changeit";

  private final Path folder = Files.createTempDirectory("tls-front");
  private final Path certificate = folder.resolve("certificate.pem");
  private final SSLServerSocket server;
  private final URI behind;

  TlsFront(URI behind) throws IOException, GeneralSecurityException, InterruptedException {
    this.behind = behind;
    Path store = folder.resolve("key.p12");
    keytool(
        "-genkeypair",
        store,
        "-keyalg",
        "RSA",
        "-keysize",
        "2048",
        "-dname",
        "CN=localhost",
        "-ext",
        "san=dns:localhost",
        "-validity",
        "2");
    keytool("-exportcert", store, "-rfc", "-file", certificate.toString());
    server =
        (SSLServerSocket)
            context(store)
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(this::serve);
  }

  URI endpoint() {
    return URI.create("https://localhost:" + server.getLocalPort());
  }

  /// As PEM. The functions' HTTP client trusts what the environment's `SSL_CERT_FILE` names.
  Path certificate() {
    return certificate;
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        Socket database = new Socket(behind.getHost(), behind.getPort());
        for (Socket each : List.of(client, database)) each.setTcpNoDelay(true);
        Thread.startVirtualThread(() -> copy(client, database));
        Thread.startVirtualThread(() -> copy(database, client));
      } catch (IOException e) {
        if (!server.isClosed()) IO.println("the TLS front took no connection: " + e);
      }
    }
  }

  /// Until either side ends, as a function does that is killed.
  private static void copy(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException _) {
      // the other direction has closed both
    }
  }

  private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(String act, Path store, String... more)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                act,
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-alias",
                "front"));
    command.addAll(List.of(more));
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0) throw new IOException("keytool " + act + " ended with " + code);
  }

  @Override
  public void close() throws IOException {
    server.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) Files.delete(file);
    }
    Files.delete(folder);
  }
}
