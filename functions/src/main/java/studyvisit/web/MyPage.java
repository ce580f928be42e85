package studyvisit.web;

import io.jstach.jstache.JStache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import studyvisit.interest.Interest;
import studyvisit.interest.ManageInterest;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.State;
import studyvisit.journey.PrepareJourney;
import studyvisit.language.Texts;
import studyvisit.paper.Paper;
import studyvisit.programme.Visit;

/// A person's own page: where their interest stands, what they told us, what they can do.
@JStache(path = "my")
record MyPage(
    Frame frame,
    ManageInterest.Owned owned,
    PrivateLink link,
    Optional<String> noticeKey,
    Instant now)
    implements Frame.Page {

  /// What just happened.
  ///
  /// @param tone `done` or `refused`
  record Notice(String tone, String text) {}

  /// Where to, and why there.
  record Going(String region, List<String> why) {}

  /// A document to keep.
  record PaperLink(String file, String label) {}

  String visit() {
    return owned.programme().visit().name().in(frame.language());
  }

  /// The state in plain words.
  String standing() {
    return texts().get("standing." + owned.told().code());
  }

  Optional<Notice> notice() {
    return noticeKey.map(key -> new Notice(key.substring(0, key.indexOf('.')), texts().get(key)));
  }

  /// The one thing that is waited for.
  Optional<Act> next() {
    boolean unconfirmed = interest().confirmedAt().isEmpty() && owned.told() != State.WITHDRAWN;
    if (unconfirmed) return Optional.of(act("confirmation", "first"));
    if (owned.told() == State.WITHDRAWN && callOpen()) {
      return Optional.of(act("return", "first"));
    }
    return Optional.empty();
  }

  /// The place that was offered, to accept or to decline.
  Optional<Act> offer() {
    Act.Button accept = button("accepted", false);
    Act.Button decline = button("declined", true);
    return switch (owned.told()) {
      case SELECTED ->
          Optional.of(
              Act.of("answer", "first", link, frame.language()).with(List.of(accept, decline)));
      case ACCEPTED ->
          Optional.of(Act.of("answer", "plain", link, frame.language()).with(List.of(decline)));
      case RECEIVED, CONFIRMED, RESERVE, NOT_SELECTED, DECLINED, WITHDRAWN, HELD ->
          Optional.empty();
    };
  }

  /// The partner region where the person goes, once it is published, and why.
  Optional<Going> going() {
    Texts reasons = Texts.ofReports(frame.language());
    return owned
        .place()
        .map(
            place ->
                new Going(
                    region(place.region()),
                    place.why().stream().map(why -> why.toOwner(reasons, this::region)).toList()));
  }

  private String region(String id) {
    return owned
        .programme()
        .partnerRegion(id)
        .map(region -> region.name().in(frame.language()))
        .orElse(id);
  }

  List<Told.Row> told() {
    return new Told(owned.programme(), interest().answers(), frame.language()).rows();
  }

  String receipt() {
    return interest().key().id();
  }

  boolean mayChange() {
    return callOpen();
  }

  /// The page's own address.
  String own() {
    return "/my/" + link.token();
  }

  /// The documents that this person can have now.
  List<PaperLink> papers() {
    return Stream.of(Paper.values())
        .filter(paper -> paper.isFor(interest(), owned.told(), owned.programme().visit(), now))
        .map(paper -> new PaperLink(paper.fileName(), label(paper)))
        .toList();
  }

  private String label(Paper paper) {
    return texts().get("paper." + paper.name().toLowerCase(Locale.ROOT));
  }

  /// Whether something can be told for the journey.
  boolean mayTravel() {
    return PrepareJourney.open(owned, now);
  }

  boolean hasPapers() {
    return !papers().isEmpty();
  }

  private boolean callOpen() {
    return owned.programme().visit().callAt(now) == Visit.Call.OPEN;
  }

  /// What can be done besides.
  List<Act> others() {
    List<Act> acts = new ArrayList<>();
    boolean takesPart = owned.told().takesPart();
    if (takesPart && interest().reminders()) acts.add(act("unsubscription", "plain"));
    if (takesPart) acts.add(act("withdrawal", "plain"));
    acts.add(act("revocation", "plain"));
    acts.add(act("erasure", "grave").onlyIf(texts().get("act.erasure.sure")));
    return acts;
  }

  private Interest interest() {
    return owned.interest();
  }

  /// An act with one button.
  private Act act(String name, String tone) {
    String label = texts().get("act." + name + ".button");
    boolean quiet = !tone.equals("first");
    return Act.of(name, tone, link, frame.language())
        .with(List.of(new Act.Button(label, "", "", quiet)));
  }

  private Act.Button button(String answer, boolean quiet) {
    return new Act.Button(texts().get("act.answer." + answer), "answer", answer, quiet);
  }

  private Texts texts() {
    return Texts.ofPages(frame.language());
  }

  @Override
  public String toString() {
    return "MyPage[hidden]";
  }
}
