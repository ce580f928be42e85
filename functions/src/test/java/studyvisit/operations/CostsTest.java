package studyvisit.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studyvisit.Events;

/// The costs that an operator reads are those that the prices, the uses and the template make.
class CostsTest {
  private final Costs costs = new Costs();

  CostsTest() throws IOException {}

  @Test
  void the_operations_guide_states_the_computed_costs() throws IOException {
    String guide = Files.readString(Path.of("docs/operations.md"));
    for (String stated :
        List.of(
            "1,000 interests | " + Costs.usd(costs.thousandInterests()),
            "an idle month | " + Costs.usd(costs.idleMonth()),
            "a day under attack, at most | " + Costs.usd(costs.dayUnderAttack()))) {
      assertThat(guide.contains("| " + stated + " |"))
          .as("\"" + stated + "\" in the guide")
          .isTrue();
    }
  }

  @Test
  void every_price_says_where_it_is_from() throws IOException {
    Map<String, @Nullable Object> file = Events.json(Files.readString(Costs.PRICES));
    assertThat(file).containsKeys("region", "asOf", "currency");
    assertThat((Map<?, ?>) Map.class.cast(file.get("prices")))
        .allSatisfy(
            (name, price) ->
                assertThat(String.valueOf(price))
                    .as(name + "")
                    .contains("https://aws.amazon.com/"));
  }

  @Test
  void an_alarm_on_a_formula_counts_by_its_metrics() {
    assertThat(costs.alarmMetrics()).isGreaterThan(20);
  }
}
