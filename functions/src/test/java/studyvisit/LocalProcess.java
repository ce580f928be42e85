package studyvisit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/// The local system as `./mvnw -Plocal` runs it: a process of its own, which can be killed.
final class LocalProcess implements AutoCloseable {
  private static final String READY = "ready ";

  private final Process process;
  private final String url;

  private LocalProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /// Starts one on a free port; it serves when this returns.
  ///
  /// @param data where an earlier one may have been killed
  static LocalProcess start(Path data) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "-Dlocal.port=0",
            "-Dlocal.data=" + data,
            "-cp",
            System.getProperty("java.class.path"),
            "studyvisit.local.StartLocalSystem");
    builder.environment().put("DDB_LOCAL_TELEMETRY", "0");
    builder.redirectErrorStream(true);
    Process process = builder.start();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (!line.startsWith(READY)) continue;
      // What it says from now on is read by nobody, and must not fill the pipe.
      Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
      return new LocalProcess(process, line.substring(READY.length()));
    }
    throw new IOException("the local system did not start");
  }

  String url() {
    return url;
  }

  /// kill -9: no shutdown hook runs, nothing is flushed.
  @Override
  public void close() {
    Process _ = process.destroyForcibly().onExit().join();
  }
}
