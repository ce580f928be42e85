package studyvisit.letter;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstachio.escapers.PlainText;

/// A letter as plain text, one line a paragraph.
@JStache(path = "letters/letter.txt")
@JStacheConfig(contentType = PlainText.class)
record PlainLetter(LetterContent letter) {}
