package studyvisit.aws;

import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.AccountSuspendedException;
import software.amazon.awssdk.services.sesv2.model.Body;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.LimitExceededException;
import software.amazon.awssdk.services.sesv2.model.MailFromDomainNotVerifiedException;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendingPausedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import studyvisit.letter.Mailbox;

/// Sends letters through SES. The client must not retry: a lost answer may mean a letter sent.
public final class SesMailbox implements Mailbox {
  /// How long SES may take: the client is made so.
  public static final Duration LONGEST = Duration.ofSeconds(10);

  private static final String UTF_8 = "UTF-8";
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FORBIDDEN = 403;
  private static final int SERVER_ERROR = 500;

  private final SesV2Client client;
  private final String senderAddress;
  private final String configurationSet;

  /// @param senderAddress an address that SES has verified
  /// @param configurationSet names what SES does with a letter, and whom it tells what became of it
  public SesMailbox(SesV2Client client, String senderAddress, String configurationSet) {
    this.client = client;
    this.senderAddress = senderAddress;
    this.configurationSet = configurationSet;
  }

  @Override
  public Answer send(Mail mail) {
    try {
      return new Answer.Taken(client.sendEmail(request(mail)).messageId());
    } catch (LimitExceededException _) {
      return new Answer.Closed("quota");
    } catch (AccountSuspendedException | SendingPausedException e) {
      return new Answer.Closed("paused");
    } catch (MailFromDomainNotVerifiedException | NotFoundException e) {
      return new Answer.Closed("identity");
    } catch (MessageRejectedException e) {
      return rejected(e);
    } catch (SesV2Exception e) {
      return byStatus(e);
    } catch (SdkException e) {
      return new Answer.Unclear(e.getClass().getSimpleName());
    }
  }

  /// SES also rejects everything from an identity that is not verified: that is ours to mend.
  private static Answer rejected(MessageRejectedException e) {
    boolean ours = String.valueOf(e.getMessage()).contains("not verified");
    return ours ? new Answer.Closed("identity") : new Answer.Refused("rejected");
  }

  /// SES throttles for "Maximum sending rate exceeded", and for "Daily message quota exceeded".
  private static Answer throttled(SesV2Exception e) {
    boolean today = String.valueOf(e.getMessage()).contains("quota");
    return today ? new Answer.Closed("quota") : new Answer.Throttled();
  }

  private static Answer byStatus(SesV2Exception e) {
    int status = e.statusCode();
    if (status == TOO_MANY_REQUESTS || e.isThrottlingException()) return throttled(e);
    if (status == FORBIDDEN) return new Answer.Closed("forbidden");
    if (status >= SERVER_ERROR) return new Answer.Unclear("status" + status);
    return new Answer.Refused("status" + status);
  }

  private SendEmailRequest request(Mail mail) {
    List<MessageHeader> headers =
        mail.headers().entrySet().stream()
            .map(
                header ->
                    MessageHeader.builder().name(header.getKey()).value(header.getValue()).build())
            .toList();
    Message message =
        Message.builder()
            .subject(content(mail.subject()))
            .body(Body.builder().text(content(mail.text())).html(content(mail.html())).build())
            .headers(headers)
            .build();
    return SendEmailRequest.builder()
        .configurationSetName(configurationSet)
        .fromEmailAddress(MailAddress.named(mail.senderName(), senderAddress))
        .destination(destination -> destination.toAddresses(mail.to()))
        .replyToAddresses(mail.replyTo())
        .emailTags(SesTags.of(mail.attempt()))
        .content(content -> content.simple(message))
        .build();
  }

  private static Content content(String text) {
    return Content.builder().charset(UTF_8).data(text).build();
  }
}
