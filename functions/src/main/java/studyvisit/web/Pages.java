package studyvisit.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.interest.Answers;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.ManageInterest;
import studyvisit.interest.PrivateLink;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;
import studyvisit.sheet.Book;

/// Every page that people see, as HTML.
public final class Pages {
  private Pages() {}

  /// A visit with the form for it. Typed values are kept; each problem stands at its field.
  static String form(CallView call, FormValues values, List<FieldProblem> problems) {
    return FormPageRenderer.of().execute(FormPage.of(call, values, problems));
  }

  /// What was typed, to read once more before it is sent.
  static String check(CallView call, Answers answers, Map<String, List<String>> typed) {
    return CheckPageRenderer.of().execute(CheckPage.of(call, answers, typed));
  }

  /// The same form for a stored interest, before the call closes. The address stays as it is.
  public static String changes(
      ManageInterest.Owned owned,
      PrivateLink link,
      Language language,
      FormValues values,
      List<FieldProblem> problems) {
    return ChangesPageRenderer.of()
        .execute(ChangesPage.of(owned, link, language, values, problems));
  }

  /// A person's own page.
  ///
  /// @param noticeKey what just happened: the key of a text, `done.…` or `refused.…`
  public static String myInterest(
      ManageInterest.Owned owned,
      PrivateLink link,
      Language language,
      Optional<String> noticeKey,
      Instant now) {
    String title = Texts.ofPages(language).get("my.title");
    Frame frame = Frame.of(title, owned.programme(), language, "/my/" + link.token());
    return MyPageRenderer.of().execute(new MyPage(frame, owned, link, noticeKey, now));
  }

  /// A visit whose call is not open yet, or has closed.
  static String notOpen(CallView call) {
    return ClosedPageRenderer.of().execute(ClosedPage.of(call));
  }

  /// After a new interest was sent: what comes next. The same for everybody.
  public static String received(Programme programme, Language language) {
    Texts texts = Texts.ofPages(language);
    String path = "/visits/" + programme.visit().id() + "/received";
    List<String> steps =
        List.of(
            texts.get("received.letter", programme.contact().sender()),
            texts.get("received.confirm"),
            texts.get("received.later"));
    return page(
        message("received.title", "received.lead", language, path, List.of(programme))
            .about(programme)
            .steps(steps)
            .link("again", List.of(programme))
            .sent(programme));
  }

  /// After asking for a link by mail. The same whether the address is known or not.
  public static String linkSent(Optional<Programme> programme, Language language) {
    Texts texts = Texts.ofPages(language);
    List<Programme> programmes = programme.stream().toList();
    return page(
        message("link.sentTitle", "link.sentText", language, "/", programmes)
            .steps(List.of(texts.get("link.sentSpam"), texts.get("link.sentOnce"))));
  }

  /// A private link that ended, was revoked or never was.
  public static String noSuchLink(Language language, List<Programme> programmes) {
    return page(
        message("fault.noSuchLink.title", "fault.noSuchLink.detail", language, "/", programmes)
            .link("fresh", programmes));
  }

  /// What happens with the data of a visit's applicants.
  public static String privacy(Programme programme, Language language) {
    return InfoPageRenderer.of().execute(InfoPage.privacy(programme, language));
  }

  /// How far everybody can use these pages.
  public static String accessibility(Programme programme, Language language) {
    return InfoPageRenderer.of().execute(InfoPage.accessibility(programme, language));
  }

  /// A private link that has ended, with a button that mails its owner a new one.
  public static String endedLink(PrivateLink link, Language language, List<Programme> programmes) {
    return EndedPageRenderer.of().execute(EndedPage.of(link, language, programmes));
  }

  public static String erased(Programme programme, Language language) {
    return page(
        message("erased.title", "erased.text", language, "/", List.of(programme)).about(programme));
  }

  /// The visits to choose from.
  public static String visits(List<Programme> programmes, Language language) {
    return page(
        message("visits.title", "visits.lead", language, "/", programmes).visits(programmes));
  }

  public static String notFound(Language language, List<Programme> programmes) {
    return page(
        message("fault.notFound.title", "fault.notFound.detail", language, "/", programmes)
            .visits(programmes));
  }

  /// A request that cannot be served, in the words of its problem+json.
  ///
  /// @param programmes those whose contacts can be asked
  public static String fault(
      Language language, String title, String detail, List<Programme> programmes) {
    return page(MessagePage.of(Frame.of(title, programmes, language, "/"), detail));
  }

  private static MessagePage message(
      String titleKey, String leadKey, Language language, String path, List<Programme> programmes) {
    Texts texts = Texts.ofPages(language);
    Frame frame = Frame.of(texts.get(titleKey), programmes, language, path);
    return MessagePage.of(frame, texts.get(leadKey));
  }

  private static String page(MessagePage page) {
    return MessagePageRenderer.of().execute(page);
  }

  /// A book as a file to print, which needs no other file.
  public static String printed(Book book, Language language) {
    return PrintedBookRenderer.of().execute(PrintedBook.of(book, language));
  }
}
