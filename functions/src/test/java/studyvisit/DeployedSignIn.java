package studyvisit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;

/// Signing in to the deployed stack as the desk does: the user pool's own page, a code, PKCE.
final class DeployedSignIn implements AutoCloseable {
  private static final String PASSWORD = "Correct-horse-9-battery";
  private static final String BACK = "http://localhost:8080/desk";
  private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-is-needed";

  private final DeployedStack stack;
  private final SiteClient pages;

  DeployedSignIn(DeployedStack stack) {
    this.stack = stack;
    pages = new SiteClient(stack.miniStack().toString());
  }

  /// Invites somebody, as an operator does.
  void invite(String email, String... groups) {
    String pool = stack.resource("Organisers");
    try (var cognito = stack.client(CognitoIdentityProviderClient.builder())) {
      // MiniStack makes up temporary passwords that are shorter than the pool allows.
      cognito.adminCreateUser(
          user ->
              user.userPoolId(pool)
                  .username(email)
                  .temporaryPassword(PASSWORD)
                  .messageAction(MessageActionType.SUPPRESS));
      cognito.adminSetUserPassword(
          user -> user.userPoolId(pool).username(email).password(PASSWORD).permanent(true));
      for (String group : groups)
        cognito.adminAddUserToGroup(user -> user.userPoolId(pool).username(email).groupName(group));
    }
  }

  /// The answer to an e-mail address and a password.
  HttpResponse<String> signIn(String email, String password, String scopes)
      throws IOException, InterruptedException {
    Map<String, String> fields = new HashMap<>();
    fields.put("client_id", client());
    fields.put("redirect_uri", BACK);
    fields.put("response_type", "code");
    fields.put("scope", scopes);
    fields.put("code_challenge", challenge());
    fields.put("code_challenge_method", "S256");
    fields.put("username", email);
    fields.put("password", password);
    return pages.postForm("/login", fields);
  }

  /// The access token of somebody who was invited.
  String token(String email, String scopes) throws IOException, InterruptedException {
    String location =
        signIn(email, PASSWORD, scopes).headers().firstValue("location").orElseThrow();
    String code = URI.create(location).getQuery().replaceFirst("^code=([^&]*).*", "$1");
    HttpResponse<String> tokens =
        pages.postForm(
            "/oauth2/token",
            Map.of(
                "grant_type", "authorization_code",
                "client_id", client(),
                "code", code,
                "redirect_uri", BACK,
                "code_verifier", VERIFIER));
    return SiteClient.text(tokens, "access_token");
  }

  /// What a token says, unverified.
  static Map<String, Object> claims(String token) throws IOException {
    String payload = token.split("\\.", -1)[1];
    return JSON.std.mapFrom(Base64.getUrlDecoder().decode(payload));
  }

  private String client() {
    return stack.resource("OrganisersClient");
  }

  private static String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }

  @Override
  public void close() {
    pages.close();
  }
}
