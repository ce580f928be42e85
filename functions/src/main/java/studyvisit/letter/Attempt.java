package studyvisit.letter;

/// One try of sending a letter: what comes back of it later names the letter and the try.
///
/// @param number counts from 1
public record Attempt(LetterId letter, int number) {}
