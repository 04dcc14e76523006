package org.yandu.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.yandu.exchange.Dot;
import org.yandu.exchange.Item;
import org.yandu.exchange.PackJson;
import org.yandu.exchange.Value;
import org.yandu.exchange.VersionVector;
import org.yandu.note.Times;
import org.yandu.store.SharedRow;
import org.yandu.store.SharedRow.Field;
import org.yandu.store.SharedRows;

/**
 * Rows of this library as items that libraries share, and back.
 *
 * <p>Beside a row stand the values that merging left: the one that the row shows, for as long as
 * nobody has written on it since, and those that nobody has settled.
 *
 * @param hashOf the hash of a document's bytes by its id here
 * @param idOf the id here by the hash
 * @param me the name of this library's reader
 */
record SharedItems(
    Function<UUID, String> hashOf, Function<String, Optional<UUID>> idOf, String me) {
  private static final String DOCUMENT = "document";
  private static final String CREATED = "created";

  /** Fields that hold words of a reader or of a text. */
  private static final Set<String> WORDS =
      Set.of("text", "quote", "prefix", "suffix", "section", "title", "citation", "name", "words");

  /** A value that stands beside a row. */
  private record Beside(boolean shown, String vector, Value value) {
    static Beside parse(String body) {
      String[] parts = body.split("\n", 3);
      return new Beside(parts[0].equals("shown"), parts[1], PackJson.value(parts[2]));
    }

    String body() {
      return (shown ? "shown" : "other") + "\n" + vector + "\n" + PackJson.text(value);
    }
  }

  /** The item that a row with what stands beside it is. */
  Item item(SharedRow row, List<String> bodies) {
    List<Beside> beside = bodies.stream().map(Beside::parse).toList();
    List<Value> values = new ArrayList<>();
    Set<Dot> keeps = new HashSet<>();
    Optional<Value> untouched = Optional.empty();
    for (Beside each : beside) {
      if (!each.shown()) {
        values.add(each.value());
        keeps.add(each.value().dot());
      } else if (each.vector().equals(row.vector())) {
        untouched = Optional.of(each.value());
      }
    }
    long latest = values.stream().mapToLong(Value::updated).max().orElse(Long.MIN_VALUE);
    values.add(untouched.orElseGet(() -> written(row, keeps, latest)));
    return new Item(row.type(), row.key(), values);
  }

  /**
   * The value that this library wrote last. It was written in sight of those beside it, so it is
   * shown before them whatever the clocks say. Words that were deleted are nobody's business.
   *
   * @param latest when the last of those beside it was written
   */
  private Value written(SharedRow row, Set<Dot> keeps, long latest) {
    String[] writes = row.vector().split(" ");
    Dot dot = Dot.parse(writes[0]);
    Map<String, Long> context =
        new TreeMap<>(VersionVector.parse(String.join(" ", writes)).counts());
    if (dot.number() == 1) {
      context.remove(dot.library());
    } else {
      context.put(dot.library(), dot.number() - 1);
    }
    SortedMap<String, String> fields = new TreeMap<>();
    for (Field field : row.fields()) {
      boolean silent = row.times().isDeleted() && WORDS.contains(field.name());
      fields.put(field.name(), silent ? "" : shared(field));
    }
    fields.put(Value.MAKER, row.author().isEmpty() ? me : row.author());
    fields.put(CREATED, String.valueOf(row.times().created().toEpochMilli()));
    return new Value(
        dot,
        new VersionVector(context),
        keeps,
        Math.max(row.times().updated().toEpochMilli(), latest + 1),
        row.times().isDeleted(),
        fields,
        me);
  }

  private String shared(Field field) {
    return field.name().equals(DOCUMENT)
        ? hashOf.apply(UUID.fromString(field.value()))
        : field.value();
  }

  /**
   * The row that shows an item.
   *
   * @param known what this library has of it; what is new and bears our reader's name was written
   *     by somebody of the same name
   * @throws IllegalArgumentException if it makes no sense here
   */
  SharedRow row(Item item, Optional<SharedRow> known) {
    Value shown = item.shown();
    List<Field> fields = new ArrayList<>();
    // What is taken away here keeps its words in the bin.
    boolean kept = shown.deleted() && known.isPresent();
    shown
        .fields()
        .forEach((name, value) -> {
          if (name.equals(DOCUMENT)) {
            UUID id =
                idOf.apply(value)
                    .orElseThrow(() -> new IllegalArgumentException("no document " + value));
            fields.add(new Field(name, id.toString()));
          } else if (kept && WORDS.contains(name)) {
            fields.add(new Field(name, known.get().field(name).orElse("")));
          } else if (!name.equals(CREATED) && !name.equals(Value.MAKER)) {
            fields.add(new Field(name, value));
          }
        });
    Instant created = Instant.ofEpochMilli(Long.parseLong(shown.field(CREATED)));
    Instant updated = Instant.ofEpochMilli(shown.updated());
    Optional<Instant> deleted = shown.deleted() ? Optional.of(updated) : Optional.empty();
    String maker = shown.field(Value.MAKER);
    boolean mine = known.isPresent() && maker.equals(me);
    return new SharedRow(
        item.type(),
        item.id(),
        fields,
        mine ? "" : maker,
        new Times(created, updated, deleted),
        item.known().toString());
  }

  /** What has to stand beside the row that shows an item. */
  static List<String> beside(Item item) {
    String vector = item.known().toString();
    List<String> bodies = new ArrayList<>();
    for (Value value : item.values()) {
      bodies.add(new Beside(value.equals(item.shown()), vector, value).body());
    }
    return bodies;
  }

  /** What a value says, in a reader's words or in those of the text. */
  static String words(String type, Value value) {
    return switch (type) {
      case "highlight" -> value.field("quote");
      case "notebook" -> value.field("title");
      case "bookmark" -> either(value.field("name"), value.field("quote"));
      case SharedRows.CORRECTION -> either(value.field("quote"), value.field("words"));
      default -> value.field("text");
    };
  }

  private static String either(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /** Texts of other values that stand beside a row and differ from it. */
  static List<StudyPacks.Other> others(String shown, List<String> bodies) {
    List<StudyPacks.Other> others = new ArrayList<>();
    Set<String> told = new HashSet<>(Set.of(shown));
    for (String body : bodies) {
      Beside beside = Beside.parse(body);
      String text = beside.value().field("text");
      if (!beside.shown() && !beside.value().deleted() && told.add(text)) {
        Instant updated = Instant.ofEpochMilli(beside.value().updated());
        others.add(new StudyPacks.Other(text, beside.value().author(), updated));
      }
    }
    return others;
  }
}
