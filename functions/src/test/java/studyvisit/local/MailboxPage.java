package studyvisit.local;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The mailbox: a list, newest first, and one letter.
final class MailboxPage {
  private static final int LISTED = 300;

  private final Mailbox mailbox;

  MailboxPage(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  String content(String query) {
    List<Mail> mails = mailbox.mails();
    if (mails.isEmpty())
      return """
      <p class="empty">No letter yet. Fill in <a href="/">the form</a>, or post the 40 samples.</p>
      """;
    Optional<Integer> chosen = number(query, mails.size());
    return """
    <div class="mailbox%s">
    <nav id="letters" class="letters" aria-label="Letters">
    <p class="count">%d %s%s</p>
    <ol>%s</ol>
    </nav>
    <article class="letter">%s</article>
    </div>
    """
        .formatted(
            chosen.isPresent() ? " chosen" : "",
            mails.size(),
            mails.size() == 1 ? "letter" : "letters",
            mails.size() > LISTED ? ", the latest " + LISTED : "",
            list(mails, chosen.orElse(mails.size())),
            letter(mails, chosen.orElse(mails.size())));
  }

  /// A letter's HTML by itself, for a frame that may run nothing.
  Optional<WebReply> letter(String query) {
    List<Mail> mails = mailbox.mails();
    return number(query, mails.size())
        .map(
            number ->
                WebReply.of(
                        200,
                        "text/html; charset=utf-8",
                        "<base target=\"_blank\">" + mails.get(number - 1).html())
                    .with(
                        "content-security-policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
  }

  private static Optional<Integer> number(String query, int size) {
    if (!query.matches("letter=\\d{1,7}")) return Optional.empty();
    int number = Integer.parseInt(query.substring("letter=".length()));
    return number >= 1 && number <= size ? Optional.of(number) : Optional.empty();
  }

  private static String list(List<Mail> mails, int chosen) {
    StringBuilder list = new StringBuilder();
    for (int i = mails.size(); i > Math.max(0, mails.size() - LISTED); i--) {
      Mail mail = mails.get(i - 1);
      list.append(
          """
          <li><a href="/local/?letter=%d"%s>
          <span class="to">%s</span><span class="kind">%s</span>
          <span class="subject">%s</span><time datetime="%s">%s</time></a></li>
          """
              .formatted(
                  i,
                  i == chosen ? " aria-current=\"true\"" : "",
                  Html.escaped(String.join(", ", mail.to())),
                  Html.escaped(mail.kind()),
                  Html.escaped(mail.subject()),
                  mail.at(),
                  Page.TIME.format(mail.at())));
    }
    return list.toString();
  }

  private static String letter(List<Mail> mails, int number) {
    Mail mail = mails.get(number - 1);
    String headers =
        mail.headers().entrySet().stream()
            .map(
                header ->
                    "<dt>%s</dt><dd>%s</dd>"
                        .formatted(Html.escaped(header.getKey()), Html.escaped(header.getValue())))
            .collect(Collectors.joining());
    return """
    <p class="back"><a href="/local/">← All letters</a></p>
    <h2>%s</h2>
    <dl><dt>To</dt><dd>%s</dd>%s<dt>Sent</dt><dd>%s UTC</dd></dl>
    <h3>HTML</h3>
    <iframe title="The letter as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox"
     src="/local/letter.html?letter=%d"></iframe>
    <h3>Text</h3>
    <pre>%s</pre>
    """
        .formatted(
            Html.escaped(mail.subject()),
            Html.escaped(String.join(", ", mail.to())),
            headers,
            Page.TIME.format(mail.at()),
            number,
            Html.linked(mail.text()));
  }
}
