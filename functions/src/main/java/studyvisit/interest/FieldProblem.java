package studyvisit.interest;

import java.util.List;
import studyvisit.language.Texts;

/// What is wrong with one field.
///
/// @param field its name in the API; `business.offers` for one inside another
/// @param code which rule it breaks: the key of a text `problem.<code>`
/// @param values for the text's placeholders, behind the field's label
public record FieldProblem(String field, String code, List<String> values) {
  public FieldProblem {
    values = List.copyOf(values);
  }

  public static FieldProblem of(String field, String code, String... values) {
    return new FieldProblem(field, code, List.of(values));
  }

  /// Without the field: a stranger may have named it.
  @Override
  public String toString() {
    return "FieldProblem[" + code + "]";
  }

  /// The problem in words: which field, what is wrong, how to mend it.
  public String message(Texts texts) {
    Object[] filled = new Object[values.size() + 1];
    filled[0] = texts.all().getOrDefault("field." + field, field);
    for (int i = 0; i < values.size(); i++) filled[i + 1] = values.get(i);
    return texts.get("problem." + code, filled);
  }
}
