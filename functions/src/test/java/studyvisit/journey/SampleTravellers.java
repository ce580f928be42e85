package studyvisit.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What fictional people tell for their journey.
public final class SampleTravellers {
  private SampleTravellers() {}

  public static Traveller traveller(Instant consentAt) {
    return new Traveller(
        "BEGOÑA FICTICIA ÑANDÚ",
        "EC",
        "notYet",
        "sin cacahuetes",
        "una habitación\nsin escaleras",
        Optional.of(LocalDate.of(2018, 6, 3)),
        "IB 6586, 14:05",
        new Traveller.Consent("2018-04", consentAt));
  }

  /// The same as a program posts it.
  public static Map<String, @Nullable Object> submission() {
    Map<String, @Nullable Object> object = new HashMap<>(traveller(Instant.EPOCH).object());
    object.remove("consentAt");
    return object;
  }
}
