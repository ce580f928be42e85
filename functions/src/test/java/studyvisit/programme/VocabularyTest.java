package studyvisit.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  private SmallProgramme small = new SmallProgramme(Path.of("."));

  @BeforeEach
  void in(@TempDir Path root) {
    small = new SmallProgramme(root);
  }

  @Test
  void value_chains_meet_themselves_and_those_they_match_in_both_directions() {
    Vocabulary words = small.files().find("small").orElseThrow().vocabulary();
    assertThat(words.meet("cocoa", "food")).isTrue();
    assertThat(words.meet("food", "cocoa")).isTrue();
    assertThat(words.meet("food", "food")).isTrue();
    assertThat(words.meet("cocoa", "tourism")).isFalse();
    assertThat(words.meet("cocoa", "unknown")).isFalse();
  }

  @Test
  void a_match_is_another_value_chain() {
    small
        .withVocabulary("[\"food\"]", "[\"foot\"]")
        .isRefused("valueChains[0].matches", "\"foot\" is no other value chain");
    small
        .withVocabulary("[\"food\"]", "[\"cocoa\"]")
        .isRefused("valueChains[0].matches", "\"cocoa\" is no other value chain");
    small
        .withVocabulary("[\"food\"]", "[\"food\", \"food\"]")
        .isRefused("valueChains[0].matches[1]", "\"food\" is there twice");
  }

  @Test
  void an_id_is_there_once() {
    small
        .withVocabulary("\"id\": \"tourism\"", "\"id\": \"food\"")
        .isRefused("valueChains[2].id", "\"food\" is there twice");
  }

  @Test
  void a_helix_category_has_examples_in_all_four_languages() {
    small
        .withVocabulary(", \"fr\": \"un lycée\"", "")
        .isRefused("helixCategories[0].examples.fr", "is missing");
  }

  @Test
  void an_unknown_field_is_a_typing_mistake() {
    small
        .withVocabulary("\"matches\"", "\"match\": [], \"matches\"")
        .isRefused("valueChains[0].match", "is no field here; the fields are id, name, matches");
  }

  @Test
  void there_is_a_value_chain_and_a_helix_category() {
    String words = SmallProgramme.VOCABULARY;
    int chains = words.indexOf("\"valueChains\": [") + 16;
    small
        .withVocabulary(words.substring(chains, words.lastIndexOf(']')), "")
        .isRefused("valueChains", "must have at least one");
    int categories = words.indexOf("\"helixCategories\": [") + 20;
    String category = words.substring(categories, words.lastIndexOf(']', chains));
    small.withVocabulary(category, "").isRefused("helixCategories", "must have at least one");
  }
}
