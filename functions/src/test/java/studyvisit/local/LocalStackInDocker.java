package studyvisit.local;

import java.net.URI;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/// LocalStack from its image, for machines that run Docker: one for all tests of a run, which
/// Testcontainers removes after it. `.ci/localstack` is for the others.
final class LocalStackInDocker {
  /// The last one that wants no account.
  private static final DockerImageName IMAGE =
      DockerImageName.parse("localstack/localstack:4.14.0");

  private LocalStackInDocker() {}

  /// Started when it is first asked for.
  static URI endpoint() {
    return Started.CONTAINER.getEndpoint();
  }

  private static final class Started {
    static final LocalStackContainer CONTAINER =
        new LocalStackContainer(IMAGE).withServices("dynamodb", "dynamodbstreams");

    static {
      CONTAINER.start();
    }
  }
}
