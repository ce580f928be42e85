package studyvisit.local;

import org.jspecify.annotations.Nullable;

/// A CloudFormation function in its short form.
public sealed interface Intrinsic {
  record Ref(String name) implements Intrinsic {}

  record Sub(String text) implements Intrinsic {}

  record GetAtt(String resource, String attribute) implements Intrinsic {}

  record If(String condition, @Nullable Object then, @Nullable Object otherwise)
      implements Intrinsic {}

  /// Any other tag: no fault where nobody reads it.
  record Unknown(String tag, @Nullable Object value) implements Intrinsic {}
}
