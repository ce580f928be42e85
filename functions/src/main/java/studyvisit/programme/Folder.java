package studyvisit.programme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Where `vocabulary.json` and the folder `programmes` lie.
sealed interface Folder permits ClassPathFolder, DirectoryFolder {
  String PROGRAMMES = "programmes/";
  String JSON = ".json";

  /// Opens a file, its path relative to the folder.
  Optional<InputStream> open(String file) throws IOException;

  /// The visits that `programmes` has a file for, without `.json`.
  List<String> visits() throws IOException;
}
