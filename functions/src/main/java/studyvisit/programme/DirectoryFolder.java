package studyvisit.programme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A folder of the file system.
record DirectoryFolder(Path root) implements Folder {
  @Override
  public Optional<InputStream> open(String file) throws IOException {
    Path path = root.resolve(file);
    return Files.isRegularFile(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
  }

  @Override
  public List<String> visits() throws IOException {
    try (var files = Files.list(root.resolve(PROGRAMMES))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(JSON))
          .map(name -> name.substring(0, name.length() - JSON.length()))
          .toList();
    }
  }
}
