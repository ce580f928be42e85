package studyvisit.aws;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.interest.EmailAddress;
import studyvisit.interest.InterestKey;
import studyvisit.interest.PrivateLink;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;

/// The table's keys, all of them; `docs/data.md` says why each is as it is.
final class Keys {
  static final String PK = "pk";
  static final String SK = "sk";
  static final String WAKE_INDEX = "wake";
  static final String WAKE_SHARD = "wakeShard";
  static final String WAKE_AT = "wakeAt";

  /// How many partitions share the interests of one visit, and how many the letters to wake.
  static final int INTEREST_SHARDS = 16;

  static final int WAKE_SHARDS = 4;

  private Keys() {}

  static Map<String, AttributeValue> interest(InterestKey key) {
    return key(interests(key.visit(), shard(key.id(), INTEREST_SHARDS)), key.id());
  }

  static String interests(String visit, int shard) {
    return String.format(Locale.ROOT, "VISIT#%s#INTERESTS#%02d", visit, shard);
  }

  /// The guard that lets a person have one interest per visit. A hash, so that the key tells nobody
  /// who.
  static Map<String, AttributeValue> person(String visit, EmailAddress email) {
    return key("PERSON#" + PrivateLink.sha256(visit + "#" + email.value()), "PERSON");
  }

  /// What a person told for the journey. Roles tell it apart from the rest by how it begins.
  static Map<String, AttributeValue> passport(InterestKey key) {
    return key("PASSPORT#" + key.id(), "PASSPORT");
  }

  static Map<String, AttributeValue> link(String hash) {
    return key("LINK#" + hash, "LINK");
  }

  static Map<String, AttributeValue> removals(String visit) {
    return key("VISIT#" + visit + "#COUNTS", "ERASED");
  }

  static String history(String visit) {
    return "VISIT#" + visit + "#HISTORY";
  }

  static Map<String, AttributeValue> history(String visit, String entry) {
    return key(history(visit), entry);
  }

  static String history(InterestKey person) {
    return "HISTORY#" + person.visit() + "#" + person.id();
  }

  static Map<String, AttributeValue> history(InterestKey person, String entry) {
    return key(history(person), entry);
  }

  static String publications(String visit) {
    return "VISIT#" + visit + "#SPLITS";
  }

  static Map<String, AttributeValue> publication(String visit, int version) {
    return key(publications(visit), String.format(Locale.ROOT, "%06d", version));
  }

  /// A copy of the publication in force: one read, and the place of the race between two.
  static Map<String, AttributeValue> currentPublication(String visit) {
    return key("VISIT#" + visit + "#SPLIT", "CURRENT");
  }

  static Map<String, AttributeValue> draft(String visit) {
    return key("VISIT#" + visit + "#SPLIT", "DRAFT");
  }

  static String placements(InterestKey person) {
    return "PLACES#" + person.visit() + "#" + person.id();
  }

  static Map<String, AttributeValue> placement(InterestKey person, String publication) {
    return key(placements(person), publication);
  }

  static Map<String, AttributeValue> meetingHours(String visit) {
    return key("VISIT#" + visit + "#MEETINGS", "HOURS");
  }

  static String absences(String visit) {
    return "VISIT#" + visit + "#AWAY";
  }

  /// @param id of an interest or a presenter
  static Map<String, AttributeValue> absence(String visit, String id) {
    return key(absences(visit), id);
  }

  static String imports(String visit) {
    return "VISIT#" + visit + "#IMPORTS";
  }

  static Map<String, AttributeValue> importList(String visit, String list) {
    return key(imports(visit), list);
  }

  /// In a partition of its own: a long list would be too much at once for one.
  static Map<String, AttributeValue> importGroup(String list, int group) {
    return key("IMPORT#" + list + "#" + group, "GROUP");
  }

  static Map<String, AttributeValue> pause(String visit, LetterKind campaign) {
    return key("VISIT#" + visit + "#PAUSED", campaign.code());
  }

  /// What limits count, by the hash of whom they count.
  static Map<String, AttributeValue> count(String hash, LocalDate day) {
    return key("COUNT#" + hash, day.toString());
  }

  static Map<String, AttributeValue> salt(LocalDate day) {
    return key("SALT#" + day, "SALT");
  }

  static String letters(InterestKey interest) {
    return "LETTERS#" + interest.visit() + "#" + interest.id();
  }

  static Map<String, AttributeValue> letter(LetterId id) {
    return key(letters(id.interest()), id.kind().code() + "#" + id.occasion());
  }

  /// @throws IllegalArgumentException if this is no letter's key
  static LetterId letterId(Map<String, AttributeValue> item) {
    String[] interest = Attributes.text(item, PK).split("#", 3);
    String[] letter = Attributes.text(item, SK).split("#", 2);
    if (interest.length < 3 || !interest[0].equals("LETTERS") || letter.length < 2) {
      throw new IllegalArgumentException("not the key of a letter");
    }
    return new LetterId(
        new InterestKey(interest[1], interest[2]), LetterKind.of(letter[0]), letter[1]);
  }

  static String wakeShard(LetterId id) {
    return wakeShard(shard(id.interest().id(), WAKE_SHARDS));
  }

  static String wakeShard(int shard) {
    return "WAKE#" + shard;
  }

  /// Where the wake index keeps letters that nobody will send, for organisers to see.
  static String failed(String visit) {
    return "FAILED#" + visit;
  }

  static String unknown(String visit) {
    return "UNKNOWN#" + visit;
  }

  private static int shard(String id, int shards) {
    return Math.floorMod(id.hashCode(), shards); // String.hashCode is the same on every JVM
  }

  private static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of(PK, AttributeValue.fromS(pk), SK, AttributeValue.fromS(sk));
  }
}
