package studyvisit;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A call of a function that keeps what is logged.
public final class RecordedContext implements Context {
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final String function;
  private final long ends;

  /// A call with more time than it needs.
  public RecordedContext() {
    this("Tested");
  }

  public RecordedContext(String function) {
    this(function, Duration.ofMinutes(1));
  }

  /// @param left until the platform would end the call
  public RecordedContext(Duration left) {
    this("Tested", left);
  }

  private RecordedContext(String function, Duration left) {
    this.function = function;
    this.ends = System.nanoTime() + left.toNanos();
  }

  /// Every line that was logged, in order.
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        lines.add(message);
      }

      @Override
      public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
      }
    };
  }

  @Override
  public String getAwsRequestId() {
    return "8476a536-e9f4-11e8-9739-2dfe598c3fcd";
  }

  @Override
  public String getFunctionName() {
    return function;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/Tested";
  }

  @Override
  public String getLogStreamName() {
    return "tested";
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:eu-west-1:000000000000:function:Tested";
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, (ends - System.nanoTime()) / 1_000_000);
  }

  @Override
  public int getMemoryLimitInMB() {
    return 1_024;
  }
}
