package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.yandu.library.Library;
import org.yandu.library.StudyPacks.Fate;
import org.yandu.library.StudyPacks.Line;
import org.yandu.library.StudyPacks.Preview;
import org.yandu.library.UnreadablePack;
import org.yandu.text.Lines;

/** What a study pack would do, for people and for programs. */
final class PackText {
  private static final int MOST_WORDS = 60;

  private PackText() {}

  static Preview opened(Library library, Path file) throws Refusal {
    try {
      return UnreadablePack.open(library, file);
    } catch (UnreadablePack e) {
      throw Refusal.because(e, e.key(), file.getFileName());
    }
  }

  static void show(Terminal terminal, Preview preview) {
    counts(terminal, preview);
    for (Line line : preview.lines()) {
      String words = shortened(line.words());
      String fate = terminal.texts().get("pack.fate." + line.fate().name());
      String type = terminal.texts().get("pack.type." + line.type());
      terminal.say("cli.pack.line", fate, type, words);
      line.before()
          .map(PackText::shortened)
          .filter(before -> !before.equals(words))
          .ifPresent(before -> terminal.say("cli.pack.before", before));
    }
  }

  static void counts(Terminal terminal, Preview preview) {
    String author = preview.author().isBlank() ? "?" : preview.author();
    terminal.say("cli.pack.from", author, preview.documents().size());
    terminal.say(
        "pack.counts",
        preview.count(Fate.NEW),
        preview.count(Fate.CHANGED),
        preview.count(Fate.BOTH_CHANGED),
        preview.count(Fate.DELETED));
    preview.arriving().forEach(title -> terminal.say("cli.pack.arriving", Lines.joined(title)));
    preview.unknown().forEach(title -> terminal.say("cli.pack.unknown", Lines.joined(title)));
  }

  private static String shortened(String words) {
    String line = Lines.joined(words);
    return line.codePointCount(0, line.length()) <= MOST_WORDS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST_WORDS)) + "…";
  }

  static ObjectNode json(Preview preview) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("author", preview.author()).put("subject", preview.subject());
    list(json.putArray("documents"), preview.documents());
    list(json.putArray("newDocuments"), preview.arriving());
    list(json.putArray("unknownDocuments"), preview.unknown());
    for (Fate fate : Fate.values()) {
      json.put(word(fate), preview.count(fate));
    }
    json.put("same", preview.same());
    ArrayNode lines = json.putArray("lines");
    for (Line line : preview.lines()) {
      ObjectNode each = lines.addObject();
      each.put("fate", word(line.fate())).put("type", line.type()).put("words", line.words());
      line.before().ifPresent(before -> each.put("before", before));
      each.put("author", line.author());
    }
    return json;
  }

  /** As other names in JSON are written. */
  private static String word(Fate fate) {
    return fate == Fate.BOTH_CHANGED ? "bothChanged" : fate.name().toLowerCase(Locale.ROOT);
  }

  private static void list(ArrayNode array, List<String> titles) {
    titles.forEach(array::add);
  }
}
