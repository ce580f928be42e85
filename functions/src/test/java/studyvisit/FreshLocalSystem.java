package studyvisit;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import studyvisit.local.LocalSystem;

/// A local system with no data for each test, and a client of it.
abstract class FreshLocalSystem {
  LocalSystem system;
  SiteClient client;

  @BeforeEach
  void start(@TempDir Path data) throws IOException {
    system = LocalSystem.start(LocalSystem.Options.in(data));
    client = new SiteClient(system.url());
  }

  @AfterEach
  void stop() {
    client.close();
    system.close();
  }
}
