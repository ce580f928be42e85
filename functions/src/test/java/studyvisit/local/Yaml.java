package studyvisit.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A value of a YAML file that knows where it stands, so that a fault can say so.
public record Yaml(String path, @Nullable Object value) {
  public static Yaml read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      Object root = new org.yaml.snakeyaml.Yaml(new WithTags()).load(reader);
      return new Yaml("", root);
    }
  }

  public boolean present() {
    return value != null;
  }

  public Yaml get(String name) {
    return new Yaml(path.isEmpty() ? name : path + "." + name, map().get(name));
  }

  /// The members by name; none if absent.
  public Map<String, Yaml> members() {
    Map<String, Yaml> members = new LinkedHashMap<>();
    map().keySet().forEach(name -> members.put(name.toString(), get(name.toString())));
    return members;
  }

  /// The elements; none if absent.
  public List<Yaml> elements() {
    if (value == null) return List.of();
    if (!(value instanceof List<?> list)) throw invalid("is not a list");
    List<Yaml> elements = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) elements.add(new Yaml(path + "[" + i + "]", list.get(i)));
    return elements;
  }

  public String text() {
    return switch (value) {
      case String text -> text;
      case Number number -> number.toString();
      case Boolean flag -> flag.toString();
      case null -> throw invalid("is missing");
      default -> throw invalid("is not a plain text");
    };
  }

  public String text(String otherwise) {
    return present() ? text() : otherwise;
  }

  public int integer(int otherwise) {
    if (value == null) return otherwise;
    if (value instanceof Integer integer) return integer;
    throw invalid("is not a whole number");
  }

  public InvalidTemplate invalid(String reason) {
    return new InvalidTemplate(path, reason);
  }

  private Map<?, ?> map() {
    return switch (value) {
      case Map<?, ?> map -> map;
      case null -> Map.of();
      default -> throw invalid("is not a mapping");
    };
  }

  private static final class WithTags extends SafeConstructor {
    WithTags() {
      super(strict());
      yamlMultiConstructors.put(
          "!",
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              return intrinsic(node);
            }
          });
    }

    private static LoaderOptions strict() {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      return options;
    }

    private Intrinsic intrinsic(Node node) {
      String tag = node.getTag().getValue().substring(1);
      Object content =
          switch (node) {
            case ScalarNode scalar -> constructScalar(scalar);
            case SequenceNode sequence -> constructSequence(sequence);
            case MappingNode mapping -> constructMapping(mapping);
            default -> null;
          };
      if (tag.equals("If") && content instanceof List<?> parts && parts.size() == 3)
        return new Intrinsic.If(String.valueOf(parts.get(0)), parts.get(1), parts.get(2));
      if (!(content instanceof String text)) return new Intrinsic.Unknown(tag, content);
      int dot = text.indexOf('.');
      if (tag.equals("GetAtt") && dot > 0)
        return new Intrinsic.GetAtt(text.substring(0, dot), text.substring(dot + 1));
      return switch (tag) {
        case "Ref" -> new Intrinsic.Ref(text);
        case "Sub" -> new Intrinsic.Sub(text);
        default -> new Intrinsic.Unknown(tag, text);
      };
    }
  }
}
