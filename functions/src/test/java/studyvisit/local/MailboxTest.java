package studyvisit.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
  @TempDir private Path directory = Path.of("");

  @Test
  void mails_are_there_after_a_restart_oldest_first() throws IOException {
    Mail one = mail("one\nñ\u2028");
    Mail two = mail("two");
    try (Mailbox mailbox = mailbox()) {
      mailbox.add(one);
      mailbox.add(two);
    }
    try (Mailbox mailbox = mailbox()) {
      assertThat(mailbox.mails()).isEqualTo(List.of(one, two));
    }
  }

  @Test
  void a_line_that_a_killed_process_left_unfinished_goes() throws IOException {
    try (Mailbox mailbox = mailbox()) {
      mailbox.add(mail("one"));
    }
    Files.writeString(file(), "{\"to\":[\"x", StandardOpenOption.APPEND);
    try (Mailbox mailbox = mailbox()) {
      mailbox.add(mail("two"));
    }
    try (Mailbox mailbox = mailbox()) {
      assertThat(mailbox.mails()).isEqualTo(List.of(mail("one"), mail("two")));
    }
  }

  private Path file() {
    return directory.resolve("mailbox.jsonl");
  }

  private Mailbox mailbox() throws IOException {
    return new Mailbox(file());
  }

  private static Mail mail(String subject) {
    return new Mail(
        List.of("a@example.org"),
        "kind",
        subject,
        "text",
        "<p>html</p>",
        Map.of("From", "b@example.org"),
        Instant.parse("2018-04-16T09:00:00Z"));
  }
}
