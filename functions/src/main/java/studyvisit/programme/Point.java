package studyvisit.programme;

/// Where something lies on the map, to a whole degree: enough for a drawing.
///
/// @param latitude degrees north, from -90 to 90
/// @param longitude degrees east, from -180 to 180
public record Point(int latitude, int longitude) {
  static Point from(Fields fields) {
    return new Point(fields.number("latitude", -90, 90), fields.number("longitude", -180, 180));
  }
}
