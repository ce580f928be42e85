package studyvisit.operations;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The permissions that a handler's calls of AWS need: which methods of the SDK's clients its code
/// can reach, and which actions these need by Amazon's service authorization reference.
final class Calls {
  private static final String SDK = "software.amazon.awssdk.services.";
  private static final String TABLE = "${Table.Arn}";
  private static final List<String> MAIL =
      List.of(
          "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${SenderDomain}",
          "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:configuration-set/${Letters}");

  /// What IAM asks for one item. A transaction has no action of its own: IAM asks for those of its
  /// items.
  private static final Map<String, String> ITEM_ACTIONS =
      Map.of(
          "dynamodb.DynamoDbClient.getItem", "dynamodb:GetItem",
          "dynamodb.DynamoDbClient.putItem", "dynamodb:PutItem",
          "dynamodb.DynamoDbClient.updateItem", "dynamodb:UpdateItem",
          "dynamodb.DynamoDbClient.deleteItem", "dynamodb:DeleteItem",
          "dynamodb.model.Put.builder", "dynamodb:PutItem",
          "dynamodb.model.Update.builder", "dynamodb:UpdateItem",
          "dynamodb.model.Delete.builder", "dynamodb:DeleteItem",
          "dynamodb.model.ConditionCheck.builder", "dynamodb:ConditionCheckItem");

  /// Their permission is that of their items, or of the query that they are given.
  private static final Set<String> BY_WHAT_THEY_ARE_GIVEN =
      Set.of("dynamodb.DynamoDbClient.transactWriteItems", "dynamodb.DynamoDbClient.query");

  private static final Set<String> NO_CALLS =
      Set.of("dynamodb.DynamoDbClient.builder", "sesv2.SesV2Client.builder");

  private final String index;

  /// @param index the name of the table's only index
  Calls(String index) {
    this.index = TABLE + "/index/" + index;
  }

  Set<Permission> of(String handler, JavaClasses project) {
    Set<Permission> needed = new HashSet<>();
    for (JavaCodeUnit unit : Reach.of(handler, project).units()) {
      Set<String> calls = Reach.calls(unit).map(Calls::name).collect(Collectors.toSet());
      if (calls.contains("dynamodb.model.QueryRequest.builder")) {
        boolean indexed = calls.contains("dynamodb.model.QueryRequest$Builder.indexName");
        needed.add(new Permission("dynamodb:Query", indexed ? index : TABLE));
      }
      for (String call : calls) needed.addAll(permissions(call));
    }
    return needed;
  }

  private static Set<Permission> permissions(String call) {
    if (ITEM_ACTIONS.containsKey(call)) {
      return Set.of(new Permission(ITEM_ACTIONS.get(call), TABLE));
    }
    if (call.equals("sesv2.SesV2Client.sendEmail")) {
      return MAIL.stream()
          .map(resource -> new Permission("ses:SendEmail", resource))
          .collect(Collectors.toSet());
    }
    boolean known = BY_WHAT_THEY_ARE_GIVEN.contains(call) || NO_CALLS.contains(call);
    if (!known && call.matches("\\w+\\.\\w*Client\\.\\w+")) {
      throw new AssertionError("say which permission a call of " + call + " needs");
    }
    return Set.of();
  }

  /// A call of the SDK's services by its name; all others are "".
  private static String name(CodeUnitAccessTarget call) {
    String owner = call.getOwner().getName();
    return owner.startsWith(SDK) ? owner.substring(SDK.length()) + "." + call.getName() : "";
  }
}
