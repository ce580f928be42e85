package studyvisit.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// The whole system on this machine's loopback: the functions of a template, DynamoDB Local, a
/// mailbox for SES, a clock of its own and a console.
public final class LocalSystem implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final String url;
  private final URI database;
  private final URI ses;

  private LocalSystem(Options options) throws IOException {
    try {
      WebServer server = closing(new WebServer(options.port()));
      url = "http://localhost:" + server.port();
      DataDirectory data = closing(new DataDirectory(options.data()));
      if (options.fresh()) data.wipe();
      Template template = Template.read(options.template(), url);
      Database dynamoDb = closing(Database.in(data.path("dynamodb")));
      database = dynamoDb.endpoint();
      DynamoDbClient client = closing(Clients.dynamoDb(database));
      dynamoDb.createTable(template.table());

      LocalClock clock = new LocalClock(data.file("clock.txt"), options.start());
      Mailbox mailbox = closing(new Mailbox(data.path("mailbox.jsonl")));
      CallLog log = new CallLog();
      SesEndpoint endpoint = new SesEndpoint(mailbox, clock);
      ses = ses(endpoint);
      Functions functions = new Functions(template, endpoints(), clock, log);
      endpoint.tells(new MailFeedback(template, functions, clock)::tell);
      List<Rounds> streams = streams(template, data, functions, clock, client);
      Stillness stillness = new Stillness(functions, streams);
      Schedules schedules = new Schedules(template, functions, clock.instant());
      TimeToLive timeToLive = new TimeToLive(client, template.table());
      Timeline timeline = closing(new Timeline(clock, schedules, timeToLive, stillness));
      Tokens tokens = new Tokens(data.file("token.key"), clock);
      LocalApi api = new LocalApi(mailbox, log, clock, timeline, tokens, new Samples(url));
      Console console = new Console(mailbox, log, clock, new Items(client, template.table()));
      HttpApi publicApi = new HttpApi(template, functions, tokens, clock);
      server.start(
          new LocalSite(
              publicApi, new InvokeApi(functions), api, new SignInPages(tokens), console));
      closing(server); // again, so that it is the first to close
      timeline.start();
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /// Starts a system; it serves when this returns.
  ///
  /// @throws IOException if the port is taken or another system uses the data
  public static LocalSystem start(Options options) throws IOException {
    // The SDK's default credentials: nothing of a real account may be used by mistake.
    System.setProperty("aws.accessKeyId", Clients.ACCESS_KEY);
    System.setProperty("aws.secretAccessKey", Clients.SECRET_KEY);
    System.setProperty("aws.region", Names.REGION);
    return new LocalSystem(options);
  }

  /// `http://localhost:<port>`.
  public String url() {
    return url;
  }

  /// Where DynamoDB answers.
  public URI database() {
    return database;
  }

  /// Where SES answers.
  URI ses() {
    return ses;
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        IO.println("a part of the local system did not close: " + e);
      }
    }
  }

  /// A server of its own, up before the handlers are made: they may call it at once.
  private URI ses(SesEndpoint endpoint) throws IOException {
    WebServer server = closing(new WebServer(0));
    server.start(
        request ->
            request.is("POST", SesEndpoint.PATH)
                ? endpoint.send(request)
                : WebReply.message(404, "only SendEmail is served here"));
    return URI.create("http://127.0.0.1:" + server.port());
  }

  private Map<String, String> endpoints() {
    return Map.of(
        "AWS_ENDPOINT_URL_DYNAMODB", database.toString(), "AWS_ENDPOINT_URL_SESV2", ses.toString());
  }

  private List<Rounds> streams(
      Template template,
      DataDirectory data,
      Functions functions,
      LocalClock clock,
      DynamoDbClient client) {
    List<Rounds> rounds = new ArrayList<>();
    for (FunctionDefinition function : template.functions()) {
      if (function.stream().isEmpty()) continue;
      String arn =
          Optional.ofNullable(
                  client
                      .describeTable(r -> r.tableName(template.table().name()))
                      .table()
                      .latestStreamArn())
              .orElseThrow(() -> new InvalidTemplate(template.table().name(), "has no stream"));
      DynamoDbStreamsClient streams = closing(Clients.streams(database));
      StreamReader reader =
          closing(
              new StreamReader(
                  streams,
                  arn,
                  new StreamBatches(function.id(), function.stream().get(), functions),
                  new Checkpoint(data.file("stream-" + function.id() + ".json")),
                  clock));
      reader.start();
      rounds.add(reader.rounds());
    }
    return rounds;
  }

  private <T extends AutoCloseable> T closing(T part) {
    parts.push(part);
    return part;
  }

  /// How to start.
  ///
  /// @param port 0 for any free one
  /// @param data a directory, created if absent; a system that ran there before goes on
  /// @param template the functions and their triggers
  /// @param start where a new clock starts
  /// @param fresh whether data of an earlier run are wiped
  public record Options(int port, Path data, Path template, Instant start, boolean fresh) {
    /// Inside the call of June 2018.
    static final Instant JUNE_2018_CALL = Instant.parse("2018-04-16T09:00:00Z");

    /// The project's own template on a free port.
    public static Options in(Path data) {
      return new Options(0, data, Path.of("template.yaml"), JUNE_2018_CALL, false);
    }

    public Options withTemplate(Path other) {
      return new Options(port, data, other, start, fresh);
    }

    public Options withPort(int other) {
      return new Options(other, data, template, start, fresh);
    }
  }
}
