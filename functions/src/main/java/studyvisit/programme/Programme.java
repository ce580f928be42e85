package studyvisit.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studyvisit.programme.Vocabulary.ValueChain;

/// One visit and all that its form, letters and split need; read from `programmes/<visit id>.json`.
public record Programme(
    Visit visit,
    List<BorderArea> borderAreas,
    List<PartnerRegion> partnerRegions,
    List<Topic> topics,
    Contact contact,
    Vocabulary vocabulary) {
  public Programme {
    borderAreas = List.copyOf(borderAreas);
    partnerRegions = List.copyOf(partnerRegions);
    topics = List.copyOf(topics);
  }

  public Optional<BorderArea> borderArea(String id) {
    return borderAreas.stream().filter(area -> area.id().equals(id)).findFirst();
  }

  /// Whether this is the id of a presenter: the region's, a dot and the number there, from 1.
  public boolean presents(String id) {
    int dot = id.lastIndexOf('.');
    if (dot < 0 || !id.substring(dot + 1).matches("[1-9][0-9]{0,2}")) return false;
    int number = Integer.parseInt(id.substring(dot + 1));
    return partnerRegion(id.substring(0, dot))
        .filter(region -> number <= region.presenters().size())
        .isPresent();
  }

  public Optional<PartnerRegion> partnerRegion(String id) {
    return partnerRegions.stream().filter(region -> region.id().equals(id)).findFirst();
  }

  /// The value chains of this visit's border areas and partner regions, in the vocabulary's order.
  public List<ValueChain> valueChains() {
    Set<String> used = new HashSet<>();
    borderAreas.forEach(area -> used.addAll(area.valueChains()));
    partnerRegions.forEach(region -> used.addAll(region.valueChains()));
    return vocabulary.valueChains().values().stream()
        .filter(chain -> used.contains(chain.id()))
        .toList();
  }
}
