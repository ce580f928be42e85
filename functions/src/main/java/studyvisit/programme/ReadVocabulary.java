package studyvisit.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studyvisit.programme.Vocabulary.HelixCategory;
import studyvisit.programme.Vocabulary.ValueChain;

/// Reads and checks `vocabulary.json`.
final class ReadVocabulary {
  private ReadVocabulary() {}

  static Vocabulary from(Fields file) {
    List<HelixCategory> categories =
        file.objects("helixCategories", ReadVocabulary::category, "id", HelixCategory::id);
    List<ValueChain> chains =
        file.objects("valueChains", ReadVocabulary::chain, "id", ValueChain::id);
    Map<String, ValueChain> byId = new LinkedHashMap<>();
    for (ValueChain chain : file.atLeastOne("valueChains", chains)) byId.put(chain.id(), chain);
    for (int i = 0; i < chains.size(); i++) {
      for (String match : chains.get(i).matches()) {
        if (!byId.containsKey(match) || match.equals(chains.get(i).id()))
          throw file.fault(
              "valueChains[" + i + "].matches", "\"" + match + "\" is no other value chain");
      }
    }
    return new Vocabulary(file.atLeastOne("helixCategories", categories), byId);
  }

  private static HelixCategory category(Fields category) {
    return new HelixCategory(
        category.text("id", Form.ID), category.localText("name"), category.localText("examples"));
  }

  private static ValueChain chain(Fields chain) {
    return new ValueChain(
        chain.text("id", Form.ID),
        chain.localText("name"),
        Set.copyOf(chain.texts("matches", Form.ID)));
  }
}
