package studyvisit.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.call.InParallel;
import studyvisit.desk.Organiser.Pass;
import studyvisit.interest.Interest;
import studyvisit.journey.Traveller;
import studyvisit.journey.Travellers;
import studyvisit.web.HttpRequest;
import studyvisit.web.Reply;
import studyvisit.web.Site;

/// What people with a place told of meals, access and arrival, for organisers who book for them:
/// the route of `PrepareJourney` for the desk. Each reading is noted in the history before it is
/// answered; what serves passports and visas is left out.
public final class DeskCare implements Site {
  private final Desk desk;
  private final Travellers travellers;

  public DeskCare(Desk desk, Travellers travellers) {
    this.desk = desk;
    this.travellers = travellers;
  }

  @Override
  public Reply answer(HttpRequest request) {
    return DeskSite.allowed(request, pass -> answer(request, pass));
  }

  private Reply answer(HttpRequest request, Pass pass) {
    if (!pass.mayChange()) return DeskFaults.of(request, 403, "organisersOnly");
    String visit = request.pathParameter("visit");
    return desk.programmes().find(visit).isPresent()
        ? told(visit, pass.organiser())
        : DeskFaults.of(request, 404, "noSuchVisit");
  }

  @Override
  public Reply fault(HttpRequest request, int status) {
    return DeskFaults.of(request, status);
  }

  private Reply told(String visit, Organiser by) {
    Instant now = desk.clock().instant();
    List<Interest> places =
        desk.everyone(visit).stream().filter(each -> each.state().hasPlace()).toList();
    List<Map<String, Object>> people =
        InParallel.map(places, each -> told(each, now)).stream().flatMap(Optional::stream).toList();
    Map<String, String> details = Map.of("rows", String.valueOf(people.size()));
    Deed deed = Deed.ofVisit(Deed.Kind.CARE_READ, details);
    desk.history().add(desk.entry(visit, by, deed));
    return Reply.json(
        200, Map.of("asOf", now.toString(), "places", places.size(), "people", people));
  }

  private Optional<Map<String, Object>> told(Interest interest, Instant now) {
    return travellers.find(interest.key(), now).map(traveller -> row(interest, traveller));
  }

  private static Map<String, Object> row(Interest interest, Traveller traveller) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", interest.key().id());
    row.put("name", interest.answers().person().name());
    row.put("diet", traveller.diet());
    row.put("accessNeeds", traveller.accessNeeds());
    row.put("arrivesOn", traveller.arrivesOn().map(LocalDate::toString).orElse(""));
    row.put("arrivesBy", traveller.arrivesBy());
    return row;
  }
}
