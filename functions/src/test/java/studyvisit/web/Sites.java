package studyvisit.web;

import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.VISIT;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import studyvisit.interest.InMemoryLimits;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.MailLinks;
import studyvisit.interest.ManageInterest;
import studyvisit.interest.Placement;
import studyvisit.interest.Placements;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.interest.SubmitInterest;
import studyvisit.interest.Turns;
import studyvisit.journey.PrepareJourney;
import studyvisit.letter.InMemoryTable;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;
import studyvisit.programme.ProgrammeFiles;
import studyvisit.programme.Programmes;

/// Everything that applicants reach by HTTP, on the real programmes, with a store and a clock of
/// the test's own.
final class Sites {
  static final Programmes PROGRAMMES = ProgrammeFiles.bundled();

  final InMemoryTable table = new InMemoryTable();
  final Map<InterestKey, Placement> published = new HashMap<>();
  final Placements placements = person -> Optional.ofNullable(published.get(person));
  final InterestPages interestPages;
  final MyInterestPages myInterestPages;
  final JourneyPages journeyPages;

  private final AtomicInteger ids = new AtomicInteger();
  private final Clock clock = new SetClock();
  private Instant now = DURING_THE_CALL;

  Sites() {
    Turns turns = new Turns(new InMemoryLimits());
    SubmitInterest submit =
        new SubmitInterest(PROGRAMMES, table, turns, clock, () -> "id-" + ids.incrementAndGet());
    interestPages = new InterestPages(PROGRAMMES, submit, clock);
    ManageInterest manage = new ManageInterest(PROGRAMMES, table, placements, clock);
    MailLinks mailLinks = new MailLinks(table, turns, clock);
    myInterestPages = new MyInterestPages(PROGRAMMES, manage, mailLinks, clock);
    journeyPages = new JourneyPages(PROGRAMMES, new PrepareJourney(manage, table, table, clock));
  }

  Reply send(Request request) {
    HttpRequest event = request.event();
    if (event.route().contains("/journey") || event.route().endsWith("/export")) {
      return journeyPages.answer(event);
    }
    boolean mine = event.route().contains(" /my/") || event.route().endsWith(" /links");
    return (mine ? myInterestPages : interestPages).answer(event);
  }

  Clock time() {
    return clock;
  }

  void clock(Instant instant) {
    now = instant;
  }

  /// Puts the only person in a state that they know of.
  void told(State state) {
    decided(state);
    InterestKey person = onlyStored().key();
    SamplePages.published(state).ifPresent(placement -> published.put(person, placement));
  }

  /// Puts the only person in a state, and publishes nothing.
  void decided(State state) {
    if (!table.replace(SampleInterests.in(onlyStored(), state)))
      throw new AssertionError("version");
  }

  /// Every interest of the sample visit.
  List<Interest> stored() {
    List<Interest> all = new ArrayList<>();
    table.forEach(VISIT, all::add);
    return all;
  }

  Interest onlyStored() {
    List<Interest> all = stored();
    if (all.size() != 1) throw new AssertionError("stored: " + all.size());
    return all.getFirst();
  }

  List<String> letterKinds() {
    return stored().stream()
        .flatMap(interest -> table.of(interest.key()).stream())
        .map(letter -> letter.id().kind().code())
        .sorted()
        .toList();
  }

  /// Everything that the store holds, to see whether something changed.
  Map<Interest, List<Letter>> snapshot() {
    return stored().stream().collect(Collectors.toMap(i -> i, i -> table.of(i.key())));
  }

  /// An applicant's link, as its confirmation letter carries it.
  PrivateLink linkOf(InterestKey key) {
    PrivateLink link = PrivateLink.random(new SecureRandom());
    Letter due = table.find(LetterId.once(key, LetterKind.CONFIRMATION)).orElseThrow();
    table.claim(due, now.plusSeconds(60), link, now.plus(Duration.ofDays(60)));
    return link;
  }

  /// The link of somebody who has just sent the sample interest.
  PrivateLink applicant() {
    send(Request.post("/interests").json(Bodies.json()));
    return linkOf(onlyStored().key());
  }

  private final class SetClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
