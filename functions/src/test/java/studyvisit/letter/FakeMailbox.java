package studyvisit.letter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/// Keeps what is sent; takes everything unless told to answer otherwise.
public final class FakeMailbox implements Mailbox {
  private final List<Mail> mails = new ArrayList<>();
  private final Queue<Answer> answers = new ArrayDeque<>();
  private Consumer<Mail> watcher = _ -> {};

  @Override
  public synchronized Answer send(Mail mail) {
    watcher.accept(mail);
    Answer answer = answers.isEmpty() ? new Answer.Taken("fake-" + mails.size()) : answers.remove();
    if (answer instanceof Answer.Taken) mails.add(mail);
    return answer;
  }

  /// What was taken, the oldest first.
  synchronized List<Mail> mails() {
    return List.copyOf(mails);
  }

  /// Gives this answer next, once.
  synchronized void answersNext(Answer answer) {
    answers.add(answer);
  }

  /// Is called with each mail before it is taken.
  synchronized void whileSending(Consumer<Mail> watching) {
    watcher = watching;
  }

  /// Takes mails, but everything ends before anybody hears of it.
  synchronized void crashes() {
    watcher =
        mail -> {
          mails.add(mail);
          throw new IllegalStateException("a crash after the mail was taken");
        };
  }

  synchronized void recovers() {
    watcher = _ -> {};
  }
}
