package studyvisit.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studyvisit.json.Json;

/// The programmes of `programmes/<visit>.json`, in the words of `vocabulary.json`. A file is read
/// and checked when its visit is first asked for, and kept.
///
/// Every method throws [InvalidProgramme] if a file that it reads cannot be used.
public final class ProgrammeFiles implements Programmes {
  static final String VOCABULARY = "vocabulary.json";

  private final Folder folder;
  private final Map<String, Programme> programmes = new ConcurrentHashMap<>();
  private volatile @Nullable Vocabulary vocabulary;

  private ProgrammeFiles(Folder folder) {
    this.folder = folder;
  }

  /// The files of this artifact.
  public static ProgrammeFiles bundled() {
    return onClassPath(ProgrammeFiles.class.getClassLoader());
  }

  /// The files of a directory that has `vocabulary.json` and the folder `programmes`.
  public static ProgrammeFiles in(Path directory) {
    return new ProgrammeFiles(new DirectoryFolder(directory));
  }

  static ProgrammeFiles onClassPath(ClassLoader loader) {
    return new ProgrammeFiles(new ClassPathFolder(loader));
  }

  @Override
  public Optional<Programme> find(String visit) {
    Programme known = programmes.get(visit);
    if (known != null) return Optional.of(known);
    if (Form.ID.faultOf(visit).isPresent()) return Optional.empty();
    return read(
            Folder.PROGRAMMES + visit + Folder.JSON,
            file -> ReadProgramme.from(file, visit, vocabulary()))
        .map(read -> Optional.ofNullable(programmes.putIfAbsent(visit, read)).orElse(read));
  }

  @Override
  public List<Programme> all() {
    return visits().stream()
        .map(this::named)
        .sorted(
            Comparator.<Programme, Instant>comparing(p -> p.visit().opensAt())
                .thenComparing(p -> p.visit().id()))
        .toList();
  }

  private List<String> visits() {
    try {
      return folder.visits();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Programme named(String visit) {
    Optional<String> fault = Form.ID.faultOf(visit);
    String file = Folder.PROGRAMMES + visit + Folder.JSON;
    if (fault.isPresent()) throw new InvalidProgramme(file, "file name", fault.get());
    return find(visit).orElseThrow(() -> new InvalidProgramme(file, "file", "is gone"));
  }

  private Vocabulary vocabulary() {
    Vocabulary known = vocabulary;
    if (known != null) return known;
    Vocabulary read =
        read(VOCABULARY, ReadVocabulary::from).orElseThrow(ProgrammeFiles::noVocabulary);
    vocabulary = read;
    return read;
  }

  static InvalidProgramme noVocabulary() {
    return new InvalidProgramme(VOCABULARY, "file", "is missing");
  }

  private <T> Optional<T> read(String file, Function<Fields, T> reader) {
    try (InputStream in = folder.open(file).orElse(null)) {
      if (in == null) return Optional.empty();
      return Optional.of(new Value(file, "", Json.object(in)).object(reader));
    } catch (JsonProcessingException e) {
      throw new InvalidProgramme(file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
