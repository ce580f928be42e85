package studyvisit.programme;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// The folder or jar of the class path that has `vocabulary.json`: a jar need not list its folders,
/// so a file that is surely there shows where to look.
record ClassPathFolder(ClassLoader loader) implements Folder {
  @Override
  public Optional<InputStream> open(String file) {
    return Optional.ofNullable(loader.getResourceAsStream(file));
  }

  @Override
  public List<String> visits() throws IOException {
    URL vocabulary = loader.getResource(ProgrammeFiles.VOCABULARY);
    if (vocabulary == null) throw ProgrammeFiles.noVocabulary();
    if (vocabulary.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return jar.stream()
            .map(ZipEntry::getName)
            .filter(this::isProgramme)
            .map(this::visit)
            .toList();
      }
    }
    return new DirectoryFolder(Path.of(URI.create(vocabulary.toString())).resolveSibling(""))
        .visits();
  }

  private boolean isProgramme(String entry) {
    return entry.startsWith(PROGRAMMES)
        && entry.endsWith(JSON)
        && entry.indexOf('/', PROGRAMMES.length()) < 0;
  }

  private String visit(String entry) {
    return entry.substring(PROGRAMMES.length(), entry.length() - JSON.length());
  }
}
