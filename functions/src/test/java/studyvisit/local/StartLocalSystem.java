package studyvisit.local;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// `./mvnw -Plocal`: the local system as a process that ends with Maven.
final class StartLocalSystem {
  private StartLocalSystem() {}

  static void main() {
    ProcessHandle.current().parent().ifPresent(StartLocalSystem::endWith);
    int port = Integer.getInteger("local.port", 8080);
    try {
      LocalSystem system =
          LocalSystem.start(
              new LocalSystem.Options(
                  port,
                  Path.of(System.getProperty("local.data", "target/local")),
                  Path.of(System.getProperty("local.template", "template.yaml")),
                  LocalSystem.Options.JUNE_2018_CALL,
                  System.getProperty("local.fresh", "false").equals("true")));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system)));
      IO.println("ready " + system.url());
      IO.println(
          "console "
              + system.url()
              + "/local/ (pid "
              + ProcessHandle.current().pid()
              + ", Ctrl-C ends it)");
    } catch (java.net.BindException _) {
      fail("port " + port + " is taken: end what uses it, or start with -Dport=8081");
    } catch (NoSuchFileException e) {
      fail("there is no " + e.getMessage() + " in this directory");
    } catch (IOException | InvalidTemplate e) {
      fail(String.valueOf(e.getMessage()));
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
      fail(e.toString()); // DynamoDB Local's threads would keep the process alive
    }
  }

  /// Also where the parent is killed, and can tell nobody.
  private static void endWith(ProcessHandle parent) {
    Thread.ofPlatform()
        .daemon()
        .name("parent")
        .start(
            () -> {
              ProcessHandle _ = parent.onExit().join();
              System.exit(0);
            });
  }

  private static void stop(LocalSystem system) {
    system.close();
    Runtime.getRuntime().halt(0); // to be stopped is no fault
  }

  private static void fail(String why) {
    System.err.println("the local system does not start: " + why);
    System.exit(1);
  }
}
