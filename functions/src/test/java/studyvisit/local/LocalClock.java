package studyvisit.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A clock that ticks on in real time from the instant that it was set to, also over a restart.
final class LocalClock extends Clock {
  /// How far a restart moves the clock: longer than a lease that a killed process may have left.
  static final Duration RESTART = Duration.ofMinutes(2);

  private final DurableFile file;
  private volatile Setting setting;

  /// @param start where a new clock starts; one that was kept goes on from its last known instant
  LocalClock(DurableFile file, Instant start) {
    this.file = file;
    Optional<Instant> known = file.read().map(Instant::parse);
    setting = Setting.at(known.map(last -> last.plus(RESTART)).orElse(start));
    keep();
  }

  void set(Instant now) {
    setting = Setting.at(now);
    keep();
  }

  /// Writes down the instant, for the next start.
  void keep() {
    file.write(instant().toString());
  }

  @Override
  public Instant instant() {
    Setting since = setting;
    return since
        .instant()
        .plusNanos(System.nanoTime() - since.nanoTime())
        .truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    if (zone.equals(ZoneOffset.UTC)) return this;
    throw new UnsupportedOperationException("instants are UTC");
  }

  private record Setting(Instant instant, long nanoTime) {
    static Setting at(Instant instant) {
      return new Setting(instant, System.nanoTime());
    }
  }
}
