package studyvisit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studyvisit.MovableClock;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.json.Json;
import studyvisit.programme.BorderArea;
import studyvisit.programme.PartnerRegion;

/// Measures a report over very many stored interests, which a fake shows one by one and forgets:
/// fresh JVMs with little heap. Prints the table of `docs/bench-report.md`.
final class ReportBench {
  private static final int[] SIZES = {10_000, 100_000, 1_000_000};
  private static final int[] HEAPS = {64, 96, 128, 192, 256, 320, 384, 448, 512, 768, 1024};

  private ReportBench() {}

  /// @param arguments the most people; or `one` and how many, in this JVM
  static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments[0].equals("one")) {
      one(Integer.parseInt(arguments[1]));
      return;
    }
    IO.println(
        "| stored interests | smallest heap MB | read ms | split and reasons ms | whole JSON"
            + " written ms | ms in all at 512 MB | MB of JSON |");
    IO.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (int people : SIZES) {
      if (people <= Integer.parseInt(arguments[0])) IO.println(row(people));
    }
  }

  private static String row(int people) throws IOException, InterruptedException {
    int smallest = 0;
    for (int heap : HEAPS) {
      if (run(people, heap).isEmpty()) continue;
      smallest = heap;
      break;
    }
    String[] told = run(people, 512).split(" ", -1);
    if (told.length < 5)
      return "| %,d | %d | more than 512 MB | | | | |".formatted(people, smallest);
    return "| %,d | %d | %s | %s | %s | %s | %s |"
        .formatted(people, smallest, told[0], told[1], told[2], told[3], told[4]);
  }

  private static String run(int people, int heap) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC"));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "studyvisit.report.ReportBench"));
    command.addAll(List.of("one", "" + people));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? told.strip() : "";
  }

  private static void one(int people) throws IOException {
    Generated interests = new Generated(people);
    RegionSplitReport reports =
        new RegionSplitReport(
            SampleReport.PROGRAMMES, interests, new MovableClock(SampleReport.NOW));
    long start = System.nanoTime();
    ReportRequest request = request(people);
    Report report = reports.make(request);
    long made = System.nanoTime();
    Counting out = new Counting();
    Json.write(ReportJson.of(report), out);
    long written = System.nanoTime();
    if (!report.answered().isProven()) throw new AssertionError("not optimal");
    IO.println(
        "%d %d %d %d %d"
            .formatted(
                (interests.read - start) / 1_000_000,
                (made - interests.read) / 1_000_000,
                (written - made) / 1_000_000,
                (written - start) / 1_000_000,
                out.bytes / 1_000_000));
  }

  /// The visit's own rules, with room for 99 of a hundred.
  private static ReportRequest request(int people) {
    ReportRequest usual = ReportRequest.usual(SampleReport.PROGRAMME);
    Map<String, SplitRules.Limits> limits = new HashMap<>();
    for (PartnerRegion region : usual.programme().partnerRegions()) {
      limits.put(region.id(), new SplitRules.Limits(people / 5, people * 33 / 100));
    }
    SplitRules none = SplitRules.NONE;
    SplitRules rules =
        new SplitRules(none.who(), limits, none.others(), none.ranks(), none.moves(), none.seed());
    return new ReportRequest(
        usual.programme(),
        usual.format(),
        usual.language(),
        rules,
        List.of(),
        Map.of(),
        false,
        Page.FIRST,
        Optional.empty());
  }

  /// What a table would show, made when it is asked for.
  private static final class Generated extends OrderedInterests {
    private final int people;
    private long read;

    Generated(int people) {
      super(List.of());
      this.people = people;
    }

    @Override
    public void forEach(String visit, Consumer<Interest> consumer) {
      Random random = new Random(1);
      for (int i = 0; i < people; i++) consumer.accept(interest(i, random));
      read = System.nanoTime();
    }
  }

  private static Interest interest(int number, Random random) {
    List<String> ranking =
        new ArrayList<>(List.of(SampleReport.DENMARK, SampleReport.ARAGON, SampleReport.FRIULI));
    Collections.shuffle(ranking, random);
    List<BorderArea> areas = SampleReport.PROGRAMME.borderAreas();
    BorderArea area = areas.get(random.nextInt(areas.size()));
    Map<String, @Nullable Object> object =
        new LinkedHashMap<>(SampleInterests.submission("p" + number + "@example.org"));
    object.put("givenName", "Given " + number % 5_000);
    object.put("familyName", "Ficticia " + Integer.toString(number * 7919 % 100_003, 36));
    object.put("organisation", "Alcaldía de Ejemplo " + number % 20_000);
    object.put("borderArea", area.id());
    object.put("subregion", area.subregions().getFirst().code());
    object.put(
        "valueChains",
        area.valueChains().subList(0, 1 + random.nextInt(area.valueChains().size())));
    object.put("preferences", ranking.subList(0, random.nextInt(4)));
    object.put("consentAt", SampleInterests.DURING_THE_CALL.toString());
    String id = "01HZZZZZZZZZZZ" + "%012d".formatted((long) number * 7_919 % 1_000_000_007L);
    return new Interest(
        new InterestKey(SampleInterests.VISIT, id),
        AnswersObject.read(object),
        State.CONFIRMED,
        1,
        SampleInterests.DURING_THE_CALL,
        Optional.of(SampleInterests.DURING_THE_CALL),
        true);
  }

  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int value) {
      bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      bytes += length;
    }
  }
}
