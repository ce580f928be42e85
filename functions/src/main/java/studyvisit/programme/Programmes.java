package studyvisit.programme;

import java.util.List;
import java.util.Optional;

/// The visits that this artifact knows: each a file of the `programmes` folder, read and checked
/// when first asked for.
public interface Programmes {
  Optional<Programme> find(String visit);

  /// Every programme, by opening instant.
  List<Programme> all();
}
