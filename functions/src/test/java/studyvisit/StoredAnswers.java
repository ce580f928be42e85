package studyvisit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;

/// What a person's own export says, as far as a split is about it.
record StoredAnswers(String id, String state, Wishes answers) {
  record Wishes(List<String> valueChains, List<String> preferences) {}

  static StoredAnswers read(String json) throws IOException {
    return JSON.std.beanFrom(StoredAnswers.class, json);
  }

  boolean ranksNothing() {
    return answers.preferences().isEmpty();
  }
}
