package studyvisit.letter;

/// A letter in words, in the language of the interest. It carries nothing that anybody typed in the
/// form: a letter to an address that is not shown to be the sender's would spread it.
public record LetterText(String subject, String text, String html) {
  /// @param linkAddress of the person's page, the one link of the letter
  public static LetterText of(LetterKind kind, Recipient recipient, String linkAddress) {
    LetterContent letter = new LetterContent(kind, recipient, linkAddress);
    return new LetterText(
        letter.subject(),
        WrappedText.of(PlainLetterRenderer.of().execute(new PlainLetter(letter))),
        HtmlLetterRenderer.of().execute(new HtmlLetter(letter)));
  }

  @Override
  public String toString() {
    return "LetterText[hidden]";
  }
}
