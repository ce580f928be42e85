package studyvisit.split;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What a fresh JVM takes: from its start to the first answer, and the smallest heap that is
/// enough.
final class FreshJvm {
  private static final int TIMES = 11;
  private static final int[] HEAPS = {32, 64, 128, 192, 256, 300, 384, 512, 768, 1024, 1536};

  private FreshJvm() {}

  static void table(int most) throws IOException, InterruptedException {
    IO.println(
        "| people × 8, fresh JVM (C1, serial collector) | start to answer ms | ÷ an empty `main`"
            + " |");
    IO.println("| --- | ---: | ---: |");
    double empty = start(0);
    for (int people : new int[] {30, 500, 1_000, 10_000}) {
      double nanos = start(people);
      IO.println(
          "| %,d | %s | %.1f |".formatted(people, SplitBench.milliseconds(nanos), nanos / empty));
    }
    IO.println("");
    IO.println(
        "| people × 16 | heap that the problem takes MB | smallest heap for problem and flow MB |"
            + " for the whole answer MB |");
    IO.println("| --- | ---: | ---: | ---: |");
    for (int people = 10_000; people <= most; people *= 10) {
      IO.println(
          "| %,d | %d | %d | %d |"
              .formatted(
                  people, heap(people, "problem"), heap(people, "flow"), heap(people, "whole")));
    }
  }

  private static double start(int people) throws IOException, InterruptedException {
    long[] nanos = new long[TIMES];
    for (int time = 0; time < TIMES; time++) {
      long before = System.nanoTime();
      Process process = java(64, "start", people, 8);
      String made = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) throw new IllegalStateException("a fresh JVM failed");
      nanos[time] = System.nanoTime() - before - Long.parseLong(made.strip());
    }
    return SplitBench.median(nanos);
  }

  private static int heap(int people, String what) throws IOException, InterruptedException {
    for (int heap : HEAPS) {
      Process process = java(heap, what, people, 16);
      process.getInputStream().readAllBytes();
      if (process.waitFor() == 0) return heap;
    }
    throw new IllegalStateException("no heap was enough");
  }

  private static Process java(int heap, String what, int people, int regions) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(
        List.of(
            "-Xmx" + heap + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "studyvisit.split.FreshJvm"));
    command.addAll(List.of(what, "" + people, "" + regions));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /// Prints how long it took to make the people, which is not to be counted.
  static void main(String[] arguments) {
    int people = Integer.parseInt(arguments[1]);
    long before = System.nanoTime();
    Problem problem =
        Wishes.MALLOWS.problem(people, Integer.parseInt(arguments[2]), Wishes.RANKED, 1);
    long made = System.nanoTime() - before;
    boolean isSolved =
        switch (arguments[0]) {
          case "start" -> people == 0 || Solver.solve(problem) instanceof Split.Optimal;
          case "flow" -> new Ours().solve(problem).isPresent();
          case "whole" -> Solver.solve(problem) instanceof Split.Optimal;
          default -> true;
        };
    if (!isSolved) throw new AssertionError("not optimal");
    System.out.println(made);
  }
}
