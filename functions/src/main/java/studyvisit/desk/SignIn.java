package studyvisit.desk;

/// Where people sign in.
///
/// @param url of the user pool's own pages, without a slash at the end
/// @param client the id of the desk at the user pool
public record SignIn(String url, String client) {
  String origin() {
    return url.replaceFirst("^(https?://[^/]+).*", "$1");
  }
}
