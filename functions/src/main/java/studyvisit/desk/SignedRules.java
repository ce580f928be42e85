package studyvisit.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rules that an organiser sends, beside those that are stored: what is decided about a person says
/// by whom and when, and nobody can say so in another's name.
final class SignedRules {
  private static final List<String> SAID = List.of("person", "region", "why");

  private final Draft stored;
  private final Map<String, @Nullable Object> signed;

  /// @param sent as the report takes them, without `by` and `at`
  /// @param by the name of the organiser
  /// @param at the day
  SignedRules(Draft stored, Map<String, @Nullable Object> sent, String by, String at) {
    this.stored = stored;
    this.signed = said(sent);
    for (String list : Draft.DECISIONS) {
      if (!(sent.get(list) instanceof List<?>)) continue;
      List<Map<String, @Nullable Object>> decisions = new ArrayList<>();
      for (var decision : Draft.decisions(sent, list)) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>(decision);
        Optional<Map<String, @Nullable Object>> known = known(list, decision);
        own.put("by", known.map(each -> each.get("by")).orElse(by));
        own.put("at", known.map(each -> each.get("at")).orElse(at));
        decisions.add(own);
      }
      signed.put(list, decisions);
    }
  }

  /// Without names of `null`, which say nothing.
  private static Map<String, @Nullable Object> said(Map<?, ?> sent) {
    Map<String, @Nullable Object> said = new LinkedHashMap<>();
    sent.forEach(
        (name, value) -> {
          if (value == null) return;
          said.put(String.valueOf(name), value instanceof Map<?, ?> inner ? said(inner) : value);
        });
    return said;
  }

  Map<String, @Nullable Object> signed() {
    return signed;
  }

  /// What is decided now and was not before, and what is no longer.
  List<Deed> deeds() {
    List<Deed> deeds = new ArrayList<>();
    for (String list : Draft.DECISIONS) {
      Deed.Kind made = list.equals("pins") ? Deed.Kind.PINNED : Deed.Kind.EXCLUDED;
      for (var decision : Draft.decisions(signed, list)) {
        if (known(list, decision).isEmpty()) deeds.add(deed(made, decision));
      }
      List<Map<String, @Nullable Object>> now = Draft.decisions(signed, list);
      for (var decision : stored.decisions(list)) {
        if (find(now, decision).isEmpty()) deeds.add(deed(Deed.Kind.UNPINNED, decision));
      }
    }
    return deeds;
  }

  private Optional<Map<String, @Nullable Object>> known(
      String list, Map<String, @Nullable Object> decision) {
    return find(stored.decisions(list), decision);
  }

  private static Optional<Map<String, @Nullable Object>> find(
      List<Map<String, @Nullable Object>> decisions, Map<String, @Nullable Object> wanted) {
    return decisions.stream()
        .filter(
            each ->
                SAID.stream().allMatch(said -> Objects.equals(each.get(said), wanted.get(said))))
        .findFirst();
  }

  private static Deed deed(Deed.Kind kind, Map<String, @Nullable Object> decision) {
    return new Deed(
        kind,
        Optional.of(String.valueOf(decision.get("person"))),
        Map.of("region", String.valueOf(decision.get("region"))),
        kind == Deed.Kind.UNPINNED ? "" : String.valueOf(decision.get("why")));
  }
}
