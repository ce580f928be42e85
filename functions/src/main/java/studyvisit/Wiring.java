package studyvisit;

import com.github.f4b6a3.ulid.UlidCreator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import studyvisit.aws.DynamoDbChanges;
import studyvisit.aws.DynamoDbHistory;
import studyvisit.aws.DynamoDbImports;
import studyvisit.aws.DynamoDbInterests;
import studyvisit.aws.DynamoDbLetters;
import studyvisit.aws.DynamoDbLimits;
import studyvisit.aws.DynamoDbMeetingTimes;
import studyvisit.aws.DynamoDbPublications;
import studyvisit.aws.DynamoDbTravellers;
import studyvisit.aws.SesMailbox;
import studyvisit.desk.Desk;
import studyvisit.desk.DeskCare;
import studyvisit.desk.DeskPapers;
import studyvisit.desk.DeskSite;
import studyvisit.desk.SignIn;
import studyvisit.interest.FinishImports;
import studyvisit.interest.ForgetInterests;
import studyvisit.interest.Interests;
import studyvisit.interest.MailLinks;
import studyvisit.interest.ManageInterest;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SubmitInterest;
import studyvisit.interest.Turns;
import studyvisit.journey.PrepareJourney;
import studyvisit.journey.Travellers;
import studyvisit.letter.RecordMailFeedback;
import studyvisit.letter.RemindApplicants;
import studyvisit.letter.SendLetters;
import studyvisit.paper.IssuePapers;
import studyvisit.programme.ProgrammeFiles;
import studyvisit.programme.Programmes;
import studyvisit.report.RegionSplitReport;
import studyvisit.web.InterestPages;
import studyvisit.web.JourneyPages;
import studyvisit.web.MyInterestPages;
import studyvisit.web.PaperPages;
import studyvisit.web.Site;

/// Every `new` of the functions: what a handler is made of. Each handler asks for its own part
/// only.
public final class Wiring {
  /// One of the tries of a call, whose time in all is `DynamoDbCalls.LONGEST`.
  private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(2);

  private final Settings settings;
  private final Clock clock;
  private final Programmes programmes = ProgrammeFiles.bundled();

  private Wiring(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /// The wiring in AWS Lambda.
  public static Wiring ofLambda() {
    return of(System.getenv(), Clock.systemUTC());
  }

  /// The wiring under another environment and clock: the local system and tests.
  public static Wiring of(Map<String, String> environment, Clock clock) {
    return new Wiring(Settings.from(environment), clock);
  }

  public Clock clock() {
    return clock;
  }

  public Programmes programmes() {
    return programmes;
  }

  public InterestPages interestPages() {
    DynamoDbClient dynamoDb = dynamoDb();
    SubmitInterest submitInterest =
        new SubmitInterest(
            programmes,
            interests(dynamoDb),
            turns(dynamoDb),
            clock,
            () -> UlidCreator.getUlid(clock.millis()).toString());
    return new InterestPages(programmes, submitInterest, clock);
  }

  public MyInterestPages myInterestPages() {
    DynamoDbClient dynamoDb = dynamoDb();
    Interests interests = interests(dynamoDb);
    MailLinks mailLinks = new MailLinks(interests, turns(dynamoDb), clock);
    return new MyInterestPages(programmes, manageInterest(dynamoDb), mailLinks, clock);
  }

  /// The journey for whom it is about, and what organisers must know of it.
  public Site journeys() {
    DynamoDbClient dynamoDb = dynamoDb();
    Travellers travellers = travellers(dynamoDb);
    PrepareJourney prepareJourney =
        new PrepareJourney(manageInterest(dynamoDb), interests(dynamoDb), travellers, clock);
    return forDeskOr(
        new DeskCare(desk(dynamoDb), travellers), new JourneyPages(programmes, prepareJourney));
  }

  /// Documents for their owner, and for the desk.
  public Site papers() {
    DynamoDbClient dynamoDb = dynamoDb();
    IssuePapers issuePapers =
        new IssuePapers(
            programmes,
            new IssuePapers.People(interests(dynamoDb), placements(dynamoDb), travellers(dynamoDb)),
            clock);
    return forDeskOr(new DeskPapers(issuePapers, desk(dynamoDb)), new PaperPages(issuePapers));
  }

  public SendLetters sendLetters() {
    DynamoDbClient dynamoDb = dynamoDb();
    SecureRandom random = new SecureRandom();
    SendLetters.Post post =
        new SendLetters.Post(
            new DynamoDbLetters(dynamoDb, settings.tableName()),
            new SesMailbox(ses(), settings.senderAddress(), settings.configurationSet()),
            () -> PrivateLink.random(random),
            settings.publicUrl());
    SendLetters.People people = new SendLetters.People(interests(dynamoDb), placements(dynamoDb));
    return new SendLetters(post, people, programmes, clock);
  }

  public RemindApplicants remindApplicants() {
    DynamoDbClient dynamoDb = dynamoDb();
    return new RemindApplicants(
        new DynamoDbLetters(dynamoDb, settings.tableName()),
        interests(dynamoDb),
        programmes,
        clock);
  }

  public ForgetInterests forgetInterests() {
    return new ForgetInterests(programmes, interests(dynamoDb()), clock);
  }

  public FinishImports finishImports() {
    return new FinishImports(
        programmes, new DynamoDbImports(dynamoDb(), settings.tableName()), clock);
  }

  public RecordMailFeedback recordMailFeedback() {
    DynamoDbClient dynamoDb = dynamoDb();
    return new RecordMailFeedback(
        new DynamoDbLetters(dynamoDb, settings.tableName()), interests(dynamoDb), clock);
  }

  public RegionSplitReport regionSplitReport() {
    return new RegionSplitReport(programmes, interests(dynamoDb()), clock);
  }

  public DeskSite deskSite() {
    return new DeskSite(
        desk(dynamoDb()), new SignIn(settings.signInUrl(), settings.signInClient()));
  }

  private Desk desk(DynamoDbClient dynamoDb) {
    String table = settings.tableName();
    Desk.Store store =
        new Desk.Store(
            interests(dynamoDb),
            new DynamoDbLetters(dynamoDb, table),
            new DynamoDbHistory(dynamoDb, table),
            new DynamoDbChanges(dynamoDb, table),
            new DynamoDbImports(dynamoDb, table),
            placements(dynamoDb),
            new DynamoDbMeetingTimes(dynamoDb, table));
    return new Desk(
        programmes, store, clock, () -> UlidCreator.getMonotonicUlid(clock.millis()).toString());
  }

  private static Site forDeskOr(Site desk, Site others) {
    return Site.choice(request -> request.route().contains(" /desk/") ? desk : others);
  }

  private Interests interests(DynamoDbClient dynamoDb) {
    return new DynamoDbInterests(dynamoDb, settings.tableName());
  }

  private ManageInterest manageInterest(DynamoDbClient dynamoDb) {
    return new ManageInterest(programmes, interests(dynamoDb), placements(dynamoDb), clock);
  }

  private DynamoDbPublications placements(DynamoDbClient dynamoDb) {
    return new DynamoDbPublications(dynamoDb, settings.tableName());
  }

  private DynamoDbTravellers travellers(DynamoDbClient dynamoDb) {
    return new DynamoDbTravellers(dynamoDb, settings.tableName());
  }

  private Turns turns(DynamoDbClient dynamoDb) {
    return new Turns(new DynamoDbLimits(dynamoDb, settings.tableName()));
  }

  private DynamoDbClient dynamoDb() {
    return client(DynamoDbClient.builder(), "DYNAMODB")
        .httpClient(http())
        .overrideConfiguration(config -> config.apiCallAttemptTimeout(ATTEMPT_TIMEOUT))
        .build();
  }

  /// Never retries by itself: a lost answer may mean that the letter went out.
  private SesV2Client ses() {
    return client(SesV2Client.builder(), "SESV2")
        .httpClient(http())
        .overrideConfiguration(
            config ->
                config
                    .apiCallTimeout(SesMailbox.LONGEST)
                    .retryStrategy(DefaultRetryStrategy.doNotRetry()))
        .build();
  }

  private <B extends AwsClientBuilder<B, ?>> B client(B builder, String service) {
    settings.endpointOf(service).ifPresent(builder::endpointOverride);
    return builder
        .region(Region.of(settings.region()))
        .credentialsProvider(settings.credentialsFor(service));
  }

  private static SdkHttpClient http() {
    return AwsCrtHttpClient.builder().connectionTimeout(Duration.ofSeconds(3)).build();
  }
}
