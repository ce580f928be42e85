package studyvisit.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studyvisit.desk.DeskSite.Call;
import studyvisit.export.Exports;
import studyvisit.export.Material;
import studyvisit.interest.InterestKey;
import studyvisit.paper.VisitCalendar;
import studyvisit.programme.PartnerRegion;
import studyvisit.sheet.Book;
import studyvisit.sheet.Csv;
import studyvisit.sheet.Xlsx;
import studyvisit.web.Pages;
import studyvisit.web.Reply;

/// What organisers and readers take out of the desk. Each export is written into the history before
/// it is handed out.
final class ExportRoutes {
  private static final String OF_A_REGION = "region-";
  private static final String CALENDAR = ".ics";
  private static final String OF_THE_VISIT = "visit" + CALENDAR;

  private final Desk desk;
  private final SplitRoutes split;
  private final MeetingRoutes meetings;

  ExportRoutes(Desk desk, MeetingRoutes meetings, SplitRoutes split) {
    this.desk = desk;
    this.meetings = meetings;
    this.split = split;
  }

  /// The forms that a file comes in.
  private enum Form {
    XLSX,
    CSV,
    HTML;

    final String ending = "." + name().toLowerCase(Locale.ROOT);

    static Optional<Form> of(String file) {
      return Arrays.stream(values()).filter(form -> file.endsWith(form.ending)).findFirst();
    }
  }

  /// A file such as `people.xlsx`, `brussels.csv`, `region-central-denmark.html`, `meetings.xlsx`.
  Reply export(Call call) {
    String file = call.request().pathParameter("file");
    if (file.endsWith(CALENDAR)) return calendar(call, file);
    Optional<Form> form = Form.of(file);
    if (form.isEmpty()) return noSuchExport(call);
    String name = file.substring(0, file.length() - form.get().ending.length());
    if (name.equals("meetings")) return meetings(call, form.get());
    return book(call, name)
        .map(book -> handedOut(call, name, form.get(), book))
        .orElseGet(() -> noSuchExport(call));
  }

  private Reply meetings(Call call, Form form) {
    return switch (meetings.hours(call)) {
      case MeetingRules.Read.Wrong(var field, var reason) -> MeetingRules.wrong(field, reason);
      case MeetingRules.Read.Hours(var hours) ->
          handedOut(call, "meetings", form, meetings.planned(call, hours).book());
    };
  }

  private Optional<Book> book(Call call, String name) {
    if (name.startsWith(OF_A_REGION)) {
      return region(call, name).map(host -> host(call, host));
    }
    return switch (name) {
      case "people" -> Optional.of(Exports.everybody(published(call)));
      case "brussels" -> Optional.of(Exports.brussels(published(call)));
      default -> Optional.empty();
    };
  }

  private Material published(Call call) {
    return desk.material(call, desk.published(call.visit()));
  }

  /// As published, else by today's proposal.
  private Book host(Call call, PartnerRegion host) {
    Map<String, String> published = desk.published(call.visit());
    return published.isEmpty()
        ? Exports.proposed(desk.material(call, split.places(call)), host)
        : Exports.host(desk.material(call, published), host);
  }

  private Reply handedOut(Call call, String name, Form form, Book book) {
    String file = book.fileName() + form.ending;
    Reply reply =
        switch (form) {
          case XLSX -> Reply.file(Xlsx.MEDIA_TYPE, file, Xlsx.of(book));
          case CSV -> Reply.of(200, Csv.MEDIA_TYPE, Csv.of(book.main())).savedAs(file);
          case HTML -> Reply.html(200, Pages.printed(book, call.language())).savedAs(file);
        };
    Reply zipped = reply.zippedFor(call.request());
    if (!zipped.fits()) return zipped;
    desk.exported(call, name + form.ending, book.main().rows().size());
    return zipped;
  }

  /// The parts of the visit, or of those who go to a region.
  private Reply calendar(Call call, String file) {
    String name = file.substring(0, file.length() - CALENDAR.length());
    Optional<PartnerRegion> region = region(call, name);
    if (region.isEmpty() && !file.equals(OF_THE_VISIT)) return noSuchExport(call);
    InterestKey key = new InterestKey(call.visit(), name);
    String calendar =
        VisitCalendar.of(call.programme(), key, region, call.language(), desk.clock().instant());
    desk.exported(call, file, call.programme().visit().parts().size());
    return Reply.of(200, VisitCalendar.MEDIA_TYPE, calendar).savedAs(call.visit() + "-" + file);
  }

  /// The region that a file is about by its name, without an ending.
  private static Optional<PartnerRegion> region(Call call, String name) {
    return name.startsWith(OF_A_REGION)
        ? call.programme().partnerRegion(name.substring(OF_A_REGION.length()))
        : Optional.empty();
  }

  private static Reply noSuchExport(Call call) {
    return DeskFaults.of(call.request(), 404, "noSuchExport");
  }
}
