package studyvisit.letter;

import java.util.List;

class FakeMailboxTest extends MailboxContract {
  private final FakeMailbox mailbox = new FakeMailbox();

  @Override
  protected Mailbox mailboxThat(Situation situation) {
    switch (situation) {
      case TAKES -> {}
      case TOO_FAST -> mailbox.answersNext(new Mailbox.Answer.Throttled());
      case QUOTA_SPENT -> mailbox.answersNext(new Mailbox.Answer.Closed("quota"));
      case REFUSES -> mailbox.answersNext(new Mailbox.Answer.Refused("rejected"));
      case HANGS_UP -> mailbox.answersNext(new Mailbox.Answer.Unclear("hung up"));
    }
    return mailbox;
  }

  @Override
  protected List<Mailbox.Mail> arrived() {
    return mailbox.mails();
  }
}
