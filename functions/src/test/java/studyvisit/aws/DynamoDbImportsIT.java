package studyvisit.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.VISIT;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import studyvisit.call.Busy;
import studyvisit.desk.Changes;
import studyvisit.desk.History;
import studyvisit.desk.Imports;
import studyvisit.desk.ImportsContract;
import studyvisit.interest.Interests;
import studyvisit.letter.Letters;

/// The contract against a real DynamoDB, with the table that template.yaml describes; and what is
/// left when it goes out of reach in the middle.
class DynamoDbImportsIT extends ImportsContract {
  @RegisterExtension static final EmptyTable TABLE = new EmptyTable();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_fault_at_whichever_call_leaves_everybody_or_nobody(boolean isDone) {
    int faults = 0;
    boolean isFinished = false;
    for (int calls = 0; !isFinished; calls++) {
      Imports.ListOfPeople list = list("fault" + isDone + calls + "-", 8);
      Imports cut = new DynamoDbImports(cutAfter(calls, isDone), TABLE.name());
      try {
        cut.take(list);
        isFinished = cut.finish(VISIT, list.id()) == 8;
      } catch (Busy _) {
        faults++;
      }
      for (String left : imports().before(VISIT, DURING_THE_CALL.plusSeconds(1))) {
        assertThat(imports().finish(VISIT, left)).isLessThanOrEqualTo(8);
      }
      boolean isTaken = calls > 0 || isDone;
      assertThat(stored(list)).as("after %d", calls).hasSize(isTaken ? 8 : 0);
    }
    assertThat(faults).as("take on, look up, look at and store two groups, delete").isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_fault_is_told(boolean isDone) {
    Imports cut = new DynamoDbImports(cutAfter(0, isDone), TABLE.name());
    assertThatThrownBy(() -> cut.take(list("told" + isDone, 3))).isInstanceOf(Busy.class);
  }

  /// A client that is cut off after so many calls.
  ///
  /// @param isDone whether the next one is still done, and only its answer is lost
  private static DynamoDbClient cutAfter(int calls, boolean isDone) {
    AtomicInteger left = new AtomicInteger(calls);
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              int now = left.getAndDecrement();
              if (now < 0 || (now == 0 && !isDone)) throw SdkClientException.create("cut off");
              try {
                Object answer = method.invoke(TABLE.client(), arguments);
                if (now == 0) throw SdkClientException.create("cut off");
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  protected Interests interests() {
    return new DynamoDbInterests(TABLE.client(), TABLE.name());
  }

  @Override
  protected Letters letters() {
    return new DynamoDbLetters(TABLE.client(), TABLE.name());
  }

  @Override
  protected History history() {
    return new DynamoDbHistory(TABLE.client(), TABLE.name());
  }

  @Override
  protected Changes changes() {
    return new DynamoDbChanges(TABLE.client(), TABLE.name());
  }

  @Override
  protected Imports imports() {
    return new DynamoDbImports(TABLE.client(), TABLE.name());
  }
}
