package studyvisit.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import studyvisit.Events;
import studyvisit.interest.OpenCallHandler;
import studyvisit.local.Database;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.Template;

/// What an applicant waits for, with cold functions: `./mvnw -Pbench-applicant` writes
/// `docs/bench-applicant.md`. Each cold start is a fresh JVM with Lambda's own runtime client, the
/// artifact's class path and the template's flags, against DynamoDB Local behind TLS on loopback.
final class ApplicantBench {
  private static final Path ARTIFACT = Path.of("target", "artifact", "lib");
  private static final Path TABLE = Path.of("docs", "bench-applicant.md");
  private static final String RUNTIME =
      "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /// At most this many times an empty handler's cold start.
  private static final double COLD = 7.5;

  private final Map<String, List<Double>> millis = new LinkedHashMap<>();
  private final TlsFront front;
  private final String table;
  private int people;

  private ApplicantBench(TlsFront front, String table) {
    this.front = front;
    this.table = table;
  }

  static void main(String[] arguments) throws Exception {
    int runs = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
    try (Database database = Database.empty();
        TlsFront front = new TlsFront(database.endpoint())) {
      ApplicantBench bench = new ApplicantBench(front, database.createTable());
      bench.empty(); // once, for the disk's sake
      bench.sendsCold(); // and for the front's and the database's
      bench.millis.clear();
      for (int run = 0; run < runs; run++) {
        bench.empty();
        bench.opensAndSends();
        bench.sendsCold();
      }
      String shown = bench.shown(runs);
      Files.writeString(TABLE, shown);
      IO.println(shown);
    }
  }

  private void empty() throws Exception {
    try (RuntimeApi api = new RuntimeApi()) {
      long start = System.nanoTime();
      Process function = function(EmptyHandler.class.getName(), api);
      measured("empty handler, cold", start, "{}", api, 204);
      end(function);
    }
  }

  /// The form's own requests first, then the post, as a person does it.
  private void opensAndSends() throws Exception {
    try (RuntimeApi api = new RuntimeApi()) {
      String open = Events.text("SubmitInterest-form-page");
      long start = System.nanoTime();
      Process function = function(OpenCallHandler.class.getName(), api);
      String page = measured("the form, cold", start, open, api, 200);
      measured("its style, then", System.nanoTime(), asset(page, "style"), api, 200);
      measured("its script, then", System.nanoTime(), asset(page, "script"), api, 200);
      String check = Events.text("SubmitInterest-check");
      measured("check before sending, then", System.nanoTime(), check, api, 200);
      measured("send, after these", System.nanoTime(), post(), api, 202);
      for (int i = 0; i < 20; i++) again("send, warm", post(), api);
      end(function);
    }
  }

  private void again(String what, String event, RuntimeApi api) throws Exception {
    measured(what, System.nanoTime(), event, api, 202);
  }

  private void sendsCold() throws Exception {
    try (RuntimeApi api = new RuntimeApi()) {
      long start = System.nanoTime();
      Process function = function(OpenCallHandler.class.getName(), api);
      measured("send, cold", start, post(), api, 202);
      end(function);
    }
  }

  private String measured(String what, long start, String event, RuntimeApi api, int status)
      throws Exception {
    api.give(event);
    String answer = api.answer();
    double took = (System.nanoTime() - start) / 1e6;
    if (!answer.contains("\"statusCode\":" + status))
      throw new IllegalStateException(what + answer);
    millis.computeIfAbsent(what, _ -> new ArrayList<>()).add(took);
    return answer;
  }

  private String post() throws IOException {
    people++;
    return post("bench-" + people, "192.0.2." + people % 200);
  }

  /// A post of somebody else, from somewhere else.
  static String post(String person, String source) throws IOException {
    return Events.text("SubmitInterest-json-post")
        .replaceAll("(\\\\\"email\\\\\": \\\\\")[^\\\\]+", "$1" + person + "@example.org")
        .replace("192.0.2.10", source);
  }

  /// The request for a file that the page names.
  private static String asset(String page, String kind) throws IOException {
    Map<String, Object> answer = JSON.std.mapFrom(page);
    String html = String.valueOf(answer.get("body"));
    String file = html.replaceFirst("(?s).*/assets/(" + kind + "-[^\"]+)\".*", "$1");
    if (!file.startsWith(kind)) throw new IllegalStateException("the page names no " + kind);
    return Events.text("SubmitInterest-form-page")
        .replace("\"GET /\"", "\"GET /assets/{file}\"")
        .replaceFirst("\\{", "{\"pathParameters\": {\"file\": \"" + file + "\"},");
  }

  private Process function(String handler, RuntimeApi api) throws IOException {
    ProcessBuilder builder = java(RUNTIME, handler);
    Map<String, String> environment = builder.environment();
    environment.put("TABLE_NAME", table);
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", front.endpoint().toString());
    environment.put("SSL_CERT_FILE", front.certificate().toString());
    environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
    environment.put("_HANDLER", handler);
    environment.put("AWS_REGION", "eu-west-1");
    environment.put("AWS_ACCESS_KEY_ID", "local");
    environment.put("AWS_SECRET_ACCESS_KEY", "local");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// Milliseconds.
  private static double ownTime() throws IOException, InterruptedException {
    Process process = java(OwnTime.class.getName()).start();
    String micros = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) throw new IllegalStateException("no own time was measured");
    return Integer.parseInt(micros.strip()) / 1000.0;
  }

  /// A JVM as the template makes it for a function.
  private static ProcessBuilder java(String... program) throws IOException {
    List<String> command = new ArrayList<>(core());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx889m", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", classPath()));
    command.addAll(List.of(program));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(template().environment());
    return builder;
  }

  /// One core, where the system can give it: the database is on the other.
  private static List<String> core() {
    return Files.isExecutable(Path.of("/usr/bin/taskset"))
        ? List.of("/usr/bin/taskset", "-c", "0")
        : List.of();
  }

  private static FunctionDefinition template() throws IOException {
    return Template.read(Path.of("template.yaml")).functions().stream()
        .filter(function -> function.id().equals("SubmitInterest"))
        .findFirst()
        .orElseThrow();
  }

  /// The artifact, then what Lambda has itself, then the benchmark's two handlers.
  private static String classPath() throws IOException {
    Stream<String> runtime =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.contains("aws-lambda-java-"));
    try (Stream<Path> jars = Files.list(ARTIFACT)) {
      List<String> artifact = jars.map(Path::toString).sorted().toList();
      return Stream.of(
              Stream.of("target/classes"),
              artifact.stream(),
              runtime,
              Stream.of("target/test-classes"))
          .flatMap(each -> each)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static void end(Process function) throws InterruptedException {
    function.destroyForcibly().waitFor();
  }

  private String shown(int runs) throws IOException, InterruptedException {
    double empty = median("empty handler, cold");
    StringBuilder text = new StringBuilder();
    text.append("# What an applicant waits for\n\n");
    text.append("`./mvnw -Pbench-applicant` measures and writes this. Medians of ").append(runs);
    text.append(
        """
         runs, from giving the event (cold: from starting the
        process) to the function's answer, by Lambda's own runtime client on one core of this machine; DynamoDB Local on loopback, behind TLS 1.3. The
        network is not in it, nor what Lambda needs to fetch the artifact. Compare the ratios, not the milliseconds.

        | what | median ms | slowest ms | ÷ empty handler |
        | --- | ---: | ---: | ---: |
        """);
    millis.forEach(
        (what, all) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.2f |%n",
                    what,
                    median(what),
                    all.stream().mapToDouble(each -> each).max().orElseThrow(),
                    median(what) / empty)));
    double sends = median("send, after these");
    return text.append(
            String.format(
                Locale.ROOT,
                """

                - **Opening the form warms what the post needs**: sent after the form's own requests, an interest is answered %.1f times as soon as by a cold function.
                  The script's request, for which nobody waits, opens the connection and reads what the first post of the day needs
                  ([decision 46](decisions/0046-the-script-makes-ready.md)).
                - **Budget of a cold `SubmitInterest` with a write**: 7.5 × the empty handler; measured %.2f, with TLS to DynamoDB: %s.
                - **Warm, what `SubmitInterest` needs itself**, from event to answer beyond the calls of DynamoDB: %.2f ms at the median; the budget is 0.3 ms.
                - **Artifact**: %,d bytes zipped, of 16,777,216.
                """,
                median("send, cold") / sends,
                median("send, cold") / empty,
                median("send, cold") / empty <= COLD ? "it holds" : "it does not hold",
                ownTime(),
                artifactBytes()))
        .toString();
  }

  /// What `sam build` would zip: classes and libraries.
  private static long artifactBytes() throws IOException {
    Path zipped = Files.createTempFile("artifact", ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(zipped))) {
      for (Path root : List.of(Path.of("target", "classes"), ARTIFACT.getParent())) {
        try (Stream<Path> files = Files.walk(root)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            zip.putNextEntry(new ZipEntry(root.relativize(file).toString()));
            Files.copy(file, zip);
          }
        }
      }
    }
    long bytes = Files.size(zipped);
    Files.delete(zipped);
    return bytes;
  }

  private double median(String what) {
    double[] sorted =
        millis.getOrDefault(what, List.of()).stream().mapToDouble(d -> d).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
