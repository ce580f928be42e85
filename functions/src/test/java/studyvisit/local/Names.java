package studyvisit.local;

import java.util.List;
import java.util.regex.Pattern;

/// What the template's references stand for on this machine.
final class Names {
  static final String REGION = "eu-west-1";
  static final String ACCOUNT = "000000000000";

  private static final Pattern API_ADDRESS =
      Pattern.compile(
          "https://\\$\\{\\w+}\\.execute-api\\.\\$\\{AWS::Region}\\.\\$\\{AWS::URLSuffix}");
  private static final Pattern SIGN_IN_ADDRESS =
      Pattern.compile("https://\\$\\{\\w+}\\.auth\\.\\$\\{AWS::Region}\\.amazoncognito\\.com");
  private static final Pattern NAME = Pattern.compile("\\$\\{([\\w:.]+)}");

  private final Yaml root;
  private final String publicUrl;

  Names(Yaml root, String publicUrl) {
    this.root = root;
    this.publicUrl = publicUrl;
  }

  String resolved(Yaml at) {
    return switch (at.value()) {
      case Intrinsic.Ref(String name) -> reference(at, name);
      case Intrinsic.Sub(String text) -> substituted(at, text);
      case Intrinsic.GetAtt(String resource, String attribute) ->
          attribute(at, resource, attribute);
      case Intrinsic.If(String condition, Object then, Object otherwise) ->
          resolved(new Yaml(at.path(), holds(condition(at, condition)) ? then : otherwise));
      case Intrinsic.Unknown(String tag, _) ->
          throw at.invalid("the local system does not know !" + tag);
      case null, default -> at.text();
    };
  }

  private Yaml condition(Yaml at, String name) {
    Yaml condition = root.get("Conditions").get(name);
    if (!condition.present()) throw at.invalid("no condition is named " + name);
    return condition;
  }

  private boolean holds(Yaml condition) {
    if (condition.value() instanceof Intrinsic.Unknown(String tag, List<?> parts)) {
      List<Yaml> operands =
          parts.stream().map(part -> new Yaml(condition.path(), (Object) part)).toList();
      if (tag.equals("Equals") && operands.size() == 2)
        return resolved(operands.get(0)).equals(resolved(operands.get(1)));
      if (tag.equals("Not") && operands.size() == 1) return !holds(operands.getFirst());
    }
    throw condition.invalid("the local system knows the conditions !Equals and !Not only");
  }

  /// Longer texts first: the API's own address and the sign-in pages' are this machine's.
  private String substituted(Yaml at, String text) {
    String api = API_ADDRESS.matcher(text).replaceAll(publicUrl);
    String here = SIGN_IN_ADDRESS.matcher(api).replaceAll(publicUrl + SignInPages.PATH);
    return NAME.matcher(here).replaceAll(match -> named(at, match.group(1)));
  }

  private String named(Yaml at, String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? reference(at, name)
        : attribute(at, name.substring(0, dot), name.substring(dot + 1));
  }

  private String reference(Yaml at, String name) {
    return switch (name) {
      case "AWS::Region" -> REGION;
      case "AWS::AccountId" -> ACCOUNT;
      case "AWS::Partition" -> "aws";
      case "AWS::URLSuffix" -> "amazonaws.com";
      case "AWS::StackName" -> "local";
      default -> {
        Yaml parameter = root.get("Parameters").get(name);
        if (parameter.present()) yield parameter.get("Default").text();
        resource(at, name);
        yield name;
      }
    };
  }

  private String attribute(Yaml at, String name, String attribute) {
    resource(at, name);
    return attribute.equals("Arn")
        ? "arn:aws:local:" + REGION + ":" + ACCOUNT + ":" + name
        : name + "." + attribute;
  }

  private void resource(Yaml at, String name) {
    if (!root.get("Resources").get(name).present()) throw at.invalid("nothing is named " + name);
  }
}
