package studyvisit.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studyvisit.local.Intrinsic;
import studyvisit.local.Yaml;

/// No role allows more than what its function calls, and none less: what a function calls is read
/// from its class files, what the platform does in its name from its triggers.
class RoleTest {
  private static final JavaClasses PROJECT = project();
  private static final Set<String> READERS = Set.of("PrepareJourney", "IssuePapers");
  private static final Map<String, List<String>> JOURNEYS =
      Map.of("dynamodb:LeadingKeys", List.of("PASSPORT#*"));
  private static final Map<String, List<String>> JOURNEYS_AND_WHO_READ_THEM =
      Map.of("dynamodb:LeadingKeys", List.of("PASSPORT#*", "VISIT#*#HISTORY"));

  private final Yaml resources;
  private final Calls calls;

  RoleTest() throws IOException {
    resources = Yaml.read(Path.of("template.yaml")).get("Resources");
    List<Yaml> indexes =
        resources.get("Table").get("Properties").get("GlobalSecondaryIndexes").elements();
    assertThat(indexes).hasSize(1);
    calls = new Calls(indexes.getFirst().get("IndexName").text());
  }

  @TestFactory
  List<DynamicTest> a_role_allows_what_its_function_does_and_nothing_else() {
    return functions().entrySet().stream()
        .map(
            function ->
                DynamicTest.dynamicTest(
                    function.getKey(),
                    () ->
                        assertThat(allowed(role(function.getValue())))
                            .containsExactlyInAnyOrderElementsOf(needed(function.getValue()))))
        .toList();
  }

  @Test
  void every_function_has_a_role_of_its_own_which_only_lambda_takes() {
    Set<String> names = new HashSet<>();
    functions()
        .forEach(
            (id, function) -> {
              assertThat(function.get("Policies").present()).as(id).isFalse();
              assertThat(names.add(roleName(function))).as("alone, " + id).isTrue();
              Yaml role = role(function);
              assertThat(role.members().keySet())
                  .as(id)
                  .containsExactlyInAnyOrder("AssumeRolePolicyDocument", "Policies");
              List<Yaml> takers = role.get("AssumeRolePolicyDocument").get("Statement").elements();
              assertThat(takers).as(id).hasSize(1);
              assertThat(takers.getFirst().get("Principal").value())
                  .isEqualTo(Map.of("Service", "lambda.amazonaws.com"));
            });
    assertThat(names).hasSizeGreaterThan(5);
  }

  /// What people tell for their journey has keys that begin with `PASSPORT#`.
  @Test
  void two_roles_read_what_is_told_for_a_journey_and_one_writes_it() {
    Yaml apart = resources.get("JourneysApart").get("Properties");
    Set<String> denied = new HashSet<>();
    for (Yaml role : apart.get("Roles").elements()) denied.add(String.valueOf(role.value()));
    Set<String> others = new HashSet<>();
    functions()
        .forEach(
            (id, function) -> {
              if (!READERS.contains(id))
                others.add(String.valueOf(new Intrinsic.Ref(roleName(function))));
            });
    assertThat(denied).isEqualTo(others);

    Yaml deny = apart.get("PolicyDocument").get("Statement").elements().getFirst();
    assertThat(deny.get("Effect").text()).isEqualTo("Deny");
    assertThat(deny.get("Condition").get("ForAnyValue:StringLike").value()).isEqualTo(JOURNEYS);
    Set<String> actions = new HashSet<>();
    for (Yaml action : deny.get("Action").elements()) actions.add(action.text());
    actions.add("dynamodb:DeleteItem"); // erasing a person deletes unread
    functions().values().stream()
        .flatMap(function -> allowed(role(function)).stream())
        .filter(permission -> permission.resource().equals("${Table.Arn}"))
        .filter(permission -> !permission.action().equals("dynamodb:ConditionCheckItem"))
        .forEach(permission -> assertThat(actions).contains(permission.action()));

    for (Yaml policy :
        resources.get("PrepareJourneyRole").get("Properties").get("Policies").elements()) {
      for (Yaml statement : policy.get("PolicyDocument").get("Statement").elements()) {
        boolean writes =
            each(statement.get("Action")).stream()
                .anyMatch(action -> action.text().matches("dynamodb:(Put|Update|Delete)Item"));
        if (writes)
          assertThat(statement.get("Condition").get("ForAllValues:StringLike").value())
              .isEqualTo(JOURNEYS_AND_WHO_READ_THEM);
      }
    }
  }

  private Map<String, Yaml> functions() {
    Map<String, Yaml> functions = new LinkedHashMap<>();
    resources
        .members()
        .forEach(
            (id, resource) -> {
              if (resource.get("Type").text().equals("AWS::Serverless::Function"))
                functions.put(id, resource.get("Properties"));
            });
    return functions;
  }

  private Set<Permission> needed(Yaml function) {
    Set<Permission> needed = calls.of(function.get("Handler").text(), PROJECT);
    needed.add(new Permission("logs:CreateLogStream", "${Logs.Arn}"));
    needed.add(new Permission("logs:PutLogEvents", "${Logs.Arn}"));
    function
        .get("Events")
        .members()
        .values()
        .forEach(
            event -> {
              Yaml source = event.get("Properties");
              if (event.get("Type").text().equals("DynamoDB")) {
                String stream = resource(source.get("Stream"));
                needed.add(new Permission("dynamodb:DescribeStream", stream));
                needed.add(new Permission("dynamodb:GetRecords", stream));
                needed.add(new Permission("dynamodb:GetShardIterator", stream));
                needed.add(new Permission("dynamodb:ListStreams", "*"));
                park(source, needed);
              }
            });
    park(function.get("EventInvokeConfig"), needed);
    return needed;
  }

  /// What a function gave up goes to its queue, in the function's name.
  private static void park(Yaml at, Set<Permission> needed) {
    Yaml queue = at.get("DestinationConfig").get("OnFailure").get("Destination");
    if (queue.present()) needed.add(new Permission("sqs:SendMessage", resource(queue)));
  }

  private static Set<Permission> allowed(Yaml role) {
    Set<Permission> allowed = new HashSet<>();
    for (Yaml policy : role.get("Policies").elements()) {
      for (Yaml statement : policy.get("PolicyDocument").get("Statement").elements()) {
        assertThat(statement.members().keySet())
            .contains("Effect", "Action", "Resource")
            .isSubsetOf("Effect", "Action", "Resource", "Condition");
        assertThat(statement.get("Effect").text()).isEqualTo("Allow");
        for (Yaml action : each(statement.get("Action"))) {
          for (Yaml resource : each(statement.get("Resource"))) {
            Permission permission = new Permission(action.text(), resource(resource));
            assertThat(allowed.add(permission)).as("said once: " + permission).isTrue();
          }
        }
      }
    }
    return allowed;
  }

  private Yaml role(Yaml function) {
    Yaml role = resources.get(roleName(function));
    assertThat(role.get("Type").text()).isEqualTo("AWS::IAM::Role");
    return role.get("Properties");
  }

  private static String roleName(Yaml function) {
    if (function.get("Role").value() instanceof Intrinsic.GetAtt(String name, String attribute)
        && attribute.equals("Arn")) return name;
    throw function.get("Role").invalid("is no role of the template");
  }

  private static List<Yaml> each(Yaml at) {
    return at.value() instanceof List<?> ? at.elements() : List.of(at);
  }

  private static String resource(Yaml at) {
    return switch (at.value()) {
      case Intrinsic.GetAtt(String name, String attribute) -> "${" + name + "." + attribute + "}";
      case Intrinsic.Sub(String text) -> text;
      case null, default -> at.text();
    };
  }

  private static JavaClasses project() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("studyvisit");
  }
}
