package studyvisit;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.StackResource;

/// The stack that `.ci/deployed` deployed to MiniStack, as an operator of the account sees it.
final class DeployedStack {
  private final URI miniStack;
  private final Map<String, String> resources;

  DeployedStack(URI miniStack, String name) {
    this.miniStack = miniStack;
    try (CloudFormationClient cloudFormation = client(CloudFormationClient.builder())) {
      resources =
          cloudFormation
              .describeStackResources(request -> request.stackName(name))
              .stackResources()
              .stream()
              .collect(
                  Collectors.toMap(
                      StackResource::logicalResourceId, StackResource::physicalResourceId));
    }
  }

  URI miniStack() {
    return miniStack;
  }

  /// What a resource of the template became.
  String resource(String logicalId) {
    String physicalId = resources.get(logicalId);
    if (physicalId == null) throw new AssertionError("no " + logicalId + " was deployed");
    return physicalId;
  }

  /// Where the API is, without a slash at the end.
  String site() {
    return miniStack + "/_aws/execute-api/" + resource("Api") + "/$default";
  }

  /// A client with the keys that MiniStack takes for the account's own.
  <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C extends SdkClient> C client(
      B builder) {
    return builder
        .endpointOverride(miniStack)
        .region(Region.EU_WEST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClientBuilder(AwsCrtHttpClient.builder())
        .build();
  }
}
