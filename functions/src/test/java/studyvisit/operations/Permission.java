package studyvisit.operations;

/// Something that a role allows.
///
/// @param resource as `!Sub` would write it, such as `${Table.Arn}`
record Permission(String action, String resource) {
  @Override
  public String toString() {
    return action + " on " + resource;
  }
}
