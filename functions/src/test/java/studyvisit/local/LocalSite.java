package studyvisit.local;

import java.io.IOException;

/// Everything behind the local system's port: the public site, the Invoke API and the console.
final class LocalSite implements WebServer.Site {
  private final HttpApi publicApi;
  private final InvokeApi invokeApi;
  private final LocalApi localApi;
  private final SignInPages signIn;
  private final Console console;

  LocalSite(
      HttpApi publicApi,
      InvokeApi invokeApi,
      LocalApi localApi,
      SignInPages signIn,
      Console console) {
    this.publicApi = publicApi;
    this.invokeApi = invokeApi;
    this.localApi = localApi;
    this.signIn = signIn;
    this.console = console;
  }

  @Override
  public WebReply answer(WebRequest request) throws IOException {
    boolean local = request.rawPath().startsWith("/local/") || request.rawPath().equals("/local");
    if (!local && !InvokeApi.serves(request)) return publicApi.answer(request);
    if (!Loopback.trusts(request)) return WebReply.problem(403, "Only for this machine's pages");
    if (!local) return invokeApi.answer(request);
    if (request.rawPath().equals("/local"))
      return WebReply.message(308, "Permanent Redirect").with("location", "/local/");
    return localApi
        .answer(request)
        .or(() -> signIn.answer(request))
        .or(() -> console.answer(request))
        .orElseGet(LocalSite::absent);
  }

  private static WebReply absent() {
    return WebReply.problem(404, "There is nothing here");
  }
}
