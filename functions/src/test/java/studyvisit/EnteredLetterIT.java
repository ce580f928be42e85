package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studyvisit.local.LocalSystem;

/// Letters go on after an organiser's change, whose history the stream brings, too.
class EnteredLetterIT {
  @Test
  void whom_an_organiser_enters_gets_a_letter(@TempDir Path data) throws Exception {
    try (LocalSystem system = LocalSystem.start(LocalSystem.Options.in(data));
        SiteClient client = new SiteClient(system.url())) {
      assertThat(client.invoke("OrganiseVisit", Events.text("OrganiseVisit-enter")).body())
          .contains("201");
      client.settle();

      assertThat(client.mails()).hasSize(1);
    }
  }
}
