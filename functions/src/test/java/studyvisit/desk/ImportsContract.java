package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.VISIT;
import static studyvisit.interest.SampleInterests.interest;

import com.github.f4b6a3.ulid.UlidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studyvisit.desk.Imports.Arrival;
import studyvisit.desk.Imports.ListOfPeople;
import studyvisit.interest.EmailAddress;
import studyvisit.interest.Interest;
import studyvisit.interest.Interests;
import studyvisit.interest.SampleInterests;
import studyvisit.letter.Letters;

/// What imports promise, whatever keeps them.
public abstract class ImportsContract {
  /// A store of its own for the test, or one that earlier tests have written to.
  protected abstract Interests interests();

  /// The letters of the same store.
  protected abstract Letters letters();

  /// The history of the same store.
  protected abstract History history();

  /// The changes to the same store.
  protected abstract Changes changes();

  /// The lists of the same store.
  protected abstract Imports imports();

  @Test
  void everybody_on_a_list_is_stored_with_letter_and_entry() {
    ListOfPeople list = list("whole", 20);

    imports().take(list);
    assertThat(stored(list)).isEmpty();
    assertThat(imports().finish(VISIT, list.id())).isEqualTo(20);

    assertThat(stored(list)).isEqualTo(list.people());
    assertThat(imports().before(VISIT, DURING_THE_CALL.plusSeconds(1))).doesNotContain(list.id());
  }

  @Test
  void the_longest_list_with_the_longest_texts_is_taken_on() {
    String story = "ñ".repeat(1500);
    List<Arrival> people =
        IntStream.range(0, Imports.MOST_PEOPLE)
            .mapToObj(
                i -> {
                  var answers = SampleInterests.submission("longest" + i + "@example.org");
                  answers.put("motivation", story);
                  answers.put("experience", i % 2 == 0 ? story.substring(700) : "");
                  return arrival(interest(answers, DURING_THE_CALL));
                })
            .toList();
    ListOfPeople list = list(people);

    imports().take(list);

    assertThat(imports().finish(VISIT, list.id())).isEqualTo(people.size());
    Interest last = people.getLast().interest();
    assertThat(interests().find(last.key())).contains(last);
    List<Arrival> more = new ArrayList<>(people);
    more.add(arrival(interest("one-more@example.org")));
    assertThatThrownBy(() -> imports().take(list(more)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_list_is_unfinished_until_it_is_finished() {
    ListOfPeople list = list("unfinished", 3);
    assertThat(imports().finish(VISIT, list.id())).as("not taken on").isZero();

    imports().take(list);

    assertThat(imports().before(VISIT, DURING_THE_CALL)).doesNotContain(list.id());
    assertThat(imports().before(VISIT, DURING_THE_CALL.plusSeconds(1))).contains(list.id());
    assertThat(imports().before("another-visit", DURING_THE_CALL.plusSeconds(1))).isEmpty();
    assertThat(imports().finish(VISIT, list.id())).isEqualTo(3);
    assertThat(imports().finish(VISIT, list.id())).as("again").isZero();
  }

  @Test
  void who_came_meanwhile_is_left_and_the_others_are_stored() {
    ListOfPeople list = list("meanwhile", 8);
    imports().take(list);
    Interest first = interest("meanwhile0@example.org");
    Interest last = interest("meanwhile7@example.org");
    assertThat(interests().addIfAbsent(first)).isTrue();
    assertThat(interests().addIfAbsent(last)).isTrue();

    assertThat(imports().finish(VISIT, list.id())).isEqualTo(6);

    assertThat(stored(list)).isEqualTo(list.people().subList(1, 7));
    for (Interest own : List.of(first, last)) {
      assertThat(interests().find(own.key())).contains(own);
      assertThat(history().about(own.key())).isEmpty();
    }
  }

  @Test
  void who_was_stored_and_erased_does_not_come_back() {
    ListOfPeople list = list("erased", 2);
    imports().take(list);
    assertThat(imports().finish(VISIT, list.id())).isEqualTo(2);
    Interest erased = list.people().getFirst().interest();
    assertThat(interests().erase(erased)).isTrue();

    assertThat(imports().finish(VISIT, list.id())).isZero();

    assertThat(interests().find(erased.key())).isEmpty();
  }

  @Test
  void who_is_on_a_list_when_they_are_erased_does_not_come_back() {
    ListOfPeople first = list("open", 8);
    ListOfPeople again = list("open", 8);
    imports().take(first);
    imports().take(again);
    assertThat(imports().finish(VISIT, again.id())).isEqualTo(8);
    Interest erased = again.people().getFirst().interest();
    assertThat(interests().erase(erased)).isTrue();

    assertThat(imports().finish(VISIT, first.id())).isZero();

    assertThat(stored(again)).isEqualTo(again.people().subList(1, 8));
    assertThat(interests().findByEmail(VISIT, erased.answers().person().email())).isEmpty();
  }

  @Test
  void who_is_on_a_list_when_their_address_is_corrected_is_not_stored_under_the_old_one() {
    ListOfPeople list = list("old", 8);
    Interest own = interest("old0@example.org");
    assertThat(interests().addIfAbsent(own)).isTrue();
    imports().take(list);
    Interest moved = own.at(new EmailAddress("new0@example.org"));
    EmailAddress former = own.answers().person().email();
    Entry entry = Entries.about(own, Deed.Kind.ADDRESS_CORRECTED);
    assertThat(changes().readdress(moved, former, entry)).isTrue();

    assertThat(imports().finish(VISIT, list.id())).isZero();

    assertThat(stored(list)).isEqualTo(list.people().subList(1, 8));
    assertThat(interests().findByEmail(VISIT, former)).isEmpty();
  }

  @Test
  void two_that_finish_one_list_store_everybody_once() throws Exception {
    ListOfPeople list = list("twice", 40);
    imports().take(list);
    Callable<Integer> finish = () -> imports().finish(VISIT, list.id());

    int stored = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (Future<Integer> each : threads.invokeAll(List.of(finish, finish, finish)))
        stored += each.get();
    }

    assertThat(stored).isEqualTo(40);
    assertThat(stored(list)).isEqualTo(list.people());
  }

  /// Who of a list is there, with what belongs to them.
  protected final List<Arrival> stored(ListOfPeople list) {
    List<Arrival> stored = new ArrayList<>();
    for (Arrival each : list.people()) {
      Interest interest = each.interest();
      if (interests().find(interest.key()).isEmpty()) continue;
      assertThat(interests().find(interest.key())).contains(interest);
      assertThat(letters().of(interest.key())).hasSize(1);
      assertThat(history().about(interest.key())).containsExactly(each.entry());
      stored.add(each);
    }
    return stored;
  }

  protected static ListOfPeople list(String name, int people) {
    return list(
        IntStream.range(0, people)
            .mapToObj(i -> arrival(interest(name + i + "@example.org")))
            .toList());
  }

  private static ListOfPeople list(List<Arrival> people) {
    return new ListOfPeople(UlidCreator.getUlid().toString(), VISIT, DURING_THE_CALL, people);
  }

  private static Arrival arrival(Interest interest) {
    return new Arrival(interest, Entries.about(interest, Deed.Kind.IMPORTED));
  }
}
