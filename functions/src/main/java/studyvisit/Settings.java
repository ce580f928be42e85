package studyvisit;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/// The functions' environment. Asking for a variable that is not set fails, naming it.
public final class Settings {
  private final Map<String, String> environment;

  private Settings(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  public static Settings from(Map<String, String> environment) {
    return new Settings(environment);
  }

  String tableName() {
    return required("TABLE_NAME");
  }

  /// Where the form lives, without a slash at the end; only letters need it.
  String publicUrl() {
    return required("PUBLIC_URL");
  }

  /// The address that letters come from.
  String senderAddress() {
    return required("SENDER_ADDRESS");
  }

  /// What SES does with letters, and whom it tells of bounces.
  String configurationSet() {
    return required("CONFIGURATION_SET");
  }

  /// The user pool's own pages, without a slash at the end.
  String signInUrl() {
    return required("SIGN_IN_URL");
  }

  /// The desk's id at the user pool.
  String signInClient() {
    return required("SIGN_IN_CLIENT");
  }

  String region() {
    return required("AWS_REGION");
  }

  /// Another endpoint than AWS's own for `DYNAMODB` or `SESV2`, as the AWS SDKs name it.
  Optional<URI> endpointOf(String service) {
    return optional("AWS_ENDPOINT_URL_" + service)
        .or(() -> optional("AWS_ENDPOINT_URL"))
        .map(URI::create);
  }

  /// The function's role; another endpoint than AWS's takes the keys of the environment, if it has
  /// any.
  AwsCredentialsProvider credentialsFor(String service) {
    Optional<String> id =
        optional("AWS_ACCESS_KEY_ID").filter(_ -> endpointOf(service).isPresent());
    Optional<String> secret = optional("AWS_SECRET_ACCESS_KEY");
    return id.isPresent() && secret.isPresent()
        ? StaticCredentialsProvider.create(keys(id.get(), secret.get()))
        : DefaultCredentialsProvider.builder().build();
  }

  private AwsCredentials keys(String id, String secret) {
    return optional("AWS_SESSION_TOKEN")
        .<AwsCredentials>map(token -> AwsSessionCredentials.create(id, secret, token))
        .orElseGet(() -> AwsBasicCredentials.create(id, secret));
  }

  private String required(String name) {
    return optional(name)
        .orElseThrow(
            () -> new IllegalStateException("environment variable " + name + " is not set"));
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
