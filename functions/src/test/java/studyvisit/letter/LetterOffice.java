package studyvisit.letter;

import static studyvisit.interest.SampleInterests.DURING_THE_CALL;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studyvisit.MovableClock;
import studyvisit.desk.InMemoryImports;
import studyvisit.interest.FinishImports;
import studyvisit.interest.ForgetInterests;
import studyvisit.interest.Interest;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.letter.SendLetters.Outcome;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;
import studyvisit.programme.Programmes;

/// Sending and reminding on fakes, at an instant that tests move.
final class LetterOffice {
  static final String URL = "https://visits.example";
  static final Programmes PROGRAMMES = ProgrammeFiles.bundled();
  static final Programme PROGRAMME = PROGRAMMES.find(SampleInterests.VISIT).orElseThrow();
  static final Duration LEASE = Duration.ofSeconds(60);

  final MovableClock clock = new MovableClock(DURING_THE_CALL);
  final InMemoryTable table = new InMemoryTable();
  final InMemoryPublications publications = new InMemoryPublications(table);
  final FakeMailbox mailbox = new FakeMailbox();
  final List<PrivateLink> links = new ArrayList<>();
  final SendLetters sendLetters = sendLetters(table);
  final RemindApplicants remindApplicants = new RemindApplicants(table, table, PROGRAMMES, clock);
  final InMemoryImports imports = new InMemoryImports(table);
  final FinishImports finishImports = new FinishImports(PROGRAMMES, imports, clock);
  final ForgetInterests forgetInterests = new ForgetInterests(PROGRAMMES, table, clock);

  /// One that keeps its ledger elsewhere.
  SendLetters sendLetters(Letters letters) {
    SendLetters.Post post = new SendLetters.Post(letters, mailbox, this::link, URL);
    return new SendLetters(post, new SendLetters.People(table, publications), PROGRAMMES, clock);
  }

  private synchronized PrivateLink link() {
    PrivateLink link = PrivateLink.random(new SecureRandom());
    links.add(link);
    return link;
  }

  /// Somebody who posted the form right now and ranked a region.
  Interest received(String email) {
    return add(SampleInterests.interest(email, clock.instant(), List.of("central-denmark")));
  }

  /// Somebody who ranked no region, and confirmed the address right now.
  Interest undecided(String email) {
    Interest interest = add(SampleInterests.interest(email, clock.instant(), List.of()));
    return changed(SampleInterests.confirmed(interest, clock.instant()));
  }

  Interest add(Interest interest) {
    table.addIfAbsent(interest);
    return interest;
  }

  Interest changed(Interest interest) {
    table.replace(interest);
    return interest;
  }

  Interest in(State state, Interest interest) {
    return changed(
        new Interest(
            interest.key(),
            interest.answers(),
            state,
            interest.version() + 1,
            interest.receivedAt(),
            interest.confirmedAt(),
            interest.reminders()));
  }

  Interest withoutReminders(Interest interest) {
    return changed(
        new Interest(
            interest.key(),
            interest.answers(),
            interest.state(),
            interest.version() + 1,
            interest.receivedAt(),
            interest.confirmedAt(),
            false));
  }

  static LetterId confirmation(Interest interest) {
    return LetterId.once(interest.key(), LetterKind.CONFIRMATION);
  }

  /// A letter that is due, of any kind.
  LetterId due(Interest interest, LetterKind kind) {
    LetterId id = LetterId.once(interest.key(), kind);
    table.addIfAbsent(id, clock.instant());
    return id;
  }

  Outcome send(LetterId id) {
    return sendLetters.send(id);
  }

  Letter.Status status(LetterId id) {
    return table.find(id).orElseThrow().status();
  }

  /// What the stream and the schedule do over a time, every half minute.
  void pass(Duration duration) {
    Instant end = clock.instant().plus(duration);
    while (clock.instant().isBefore(end)) {
      clock.advance(Duration.ofSeconds(30));
      remindApplicants.sweep();
      table.forEachToWake(Instant.MAX, this::trySending);
    }
  }

  private void trySending(LetterId id) {
    Optional<Letter> letter = table.find(id);
    if (letter.isPresent() && letter.get().status() instanceof Letter.Status.Due) send(id);
  }
}
