package studyvisit.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the local system serves of `template.yaml`: its functions, its table and whom SES tells.
/// Reading fails on whatever it would not serve, so that nothing is silently left out.
public record Template(
    List<FunctionDefinition> functions, TableDefinition table, List<MailEvents> mailEvents) {
  public Template {
    functions = List.copyOf(functions);
    mailEvents = List.copyOf(mailEvents);
  }

  /// Reads a template as for a system at the default address.
  public static Template read(Path file) throws IOException {
    return read(file, "http://localhost:8080");
  }

  /// Reads a template.
  ///
  /// @param publicUrl what the API's own address becomes
  /// @throws InvalidTemplate for anything that would not be served
  public static Template read(Path file, String publicUrl) throws IOException {
    Yaml root = Yaml.read(file);
    Names names = new Names(root, publicUrl);
    FunctionReader reader = new FunctionReader(root, names);
    List<FunctionDefinition> functions = new ArrayList<>();
    List<TableDefinition> tables = new ArrayList<>();
    List<MailEvents> mailEvents = new ArrayList<>();
    for (Map.Entry<String, Yaml> resource : root.get("Resources").members().entrySet()) {
      switch (resource.getValue().get("Type").text()) {
        case "AWS::Serverless::Function" ->
            functions.add(reader.function(resource.getKey(), resource.getValue()));
        case "AWS::DynamoDB::Table" ->
            tables.add(TableDefinition.of(resource.getKey(), resource.getValue()));
        case "AWS::SES::ConfigurationSetEventDestination" ->
            mailEvents.add(MailEvents.of(resource.getValue().get("Properties"), names));
        default -> {} // Queues, pools and roles run nothing here.
      }
    }
    if (tables.size() != 1)
      throw root.get("Resources").invalid("holds " + tables.size() + " tables instead of one");
    return new Template(functions, tables.getFirst(), mailEvents);
  }
}
