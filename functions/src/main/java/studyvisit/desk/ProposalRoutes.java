package studyvisit.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studyvisit.desk.DeskSite.Call;
import studyvisit.interest.Interest;
import studyvisit.programme.BorderArea;
import studyvisit.web.Reply;

/// Whom to select next, which a person decides.
final class ProposalRoutes {
  private final Desk desk;

  ProposalRoutes(Desk desk) {
    this.desk = desk;
  }

  /// Whom to select next, area by area, and the reserve list in its order.
  Reply proposal(Call call) {
    List<Interest> everyone = desk.everyone(call.visit());
    int seats = call.programme().visit().seatsPerArea();
    List<Map<String, Object>> areas = new ArrayList<>();
    for (BorderArea area : call.programme().borderAreas()) {
      long taken =
          everyone.stream()
              .filter(p -> p.answers().origin().borderArea().equals(area.id()))
              .filter(p -> p.state().hasPlace())
              .count();
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", area.id());
      json.put("seats", seats);
      json.put("taken", taken);
      json.put(
          "people",
          Proposal.of(everyone, area.id(), seats).stream().map(ProposalRoutes::pick).toList());
      areas.add(json);
    }
    return Reply.json(200, Map.of("asOf", desk.clock().instant().toString(), "areas", areas));
  }

  private static Map<String, Object> pick(Proposal.Pick pick) {
    Map<String, Object> json = DeskJson.row(pick.interest());
    json.put("seat", pick.seat());
    json.put("sameOrganisation", pick.sameOrganisation());
    json.put("sameCategory", pick.sameCategory());
    json.put("sameCountry", pick.sameCountry());
    return json;
  }
}
