package studyvisit.local;

import java.io.IOException;
import java.util.List;

/// DynamoDB Local for LocalStack, which starts it with `-port` and other options, and ends with it.
/// Its own command would listen on every interface.
final class ServeDynamoDb {
  private ServeDynamoDb() {}

  static void main(String[] arguments) throws IOException {
    List<String> options = List.of(arguments);
    int port = Integer.parseInt(options.get(options.indexOf("-port") + 1));
    LocalDynamoDb database = LocalDynamoDb.inMemory(port);
    IO.println("DynamoDB Local: " + database.endpoint());
    ProcessHandle.current().parent().ifPresent(localStack -> localStack.onExit().join());
    System.exit(0);
  }
}
