package studyvisit.letter;

import io.jstach.jstache.JStache;

/// A letter as HTML, well-formed as XML too.
@JStache(path = "letters/letter.html")
record HtmlLetter(LetterContent letter) {}
