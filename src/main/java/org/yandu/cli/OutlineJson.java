package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.yandu.text.Block;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Section;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;
import org.yandu.text.Work;

/**
 * The structure of a document as JSON: title, works, speakers, headings, paragraphs and turns.
 *
 * <p>A number that a word processor counted stands apart from the words of its heading; a typed one
 * is part of them.
 *
 * <p>Points (一是…, 第一，…) and articles (第一条) are paragraphs with a mark, not headings; they are left
 * out of {@code headings} and stand among the paragraphs.
 */
public final class OutlineJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Document document;

  /** The ends of the counted numbers by their starts. */
  private final Map<Integer, Integer> counted = new HashMap<>();

  private OutlineJson(Document document, List<Range> counted) {
    this.document = document;
    counted.forEach(number -> this.counted.put(number.start(), number.end()));
  }

  public static ObjectNode of(Document document) {
    return of(document, List.of());
  }

  /**
   * @param counted ranges that nobody typed: numbers that a word processor counted
   */
  public static ObjectNode of(Document document, List<Range> counted) {
    return new OutlineJson(document, counted).json();
  }

  private ObjectNode json() {
    ObjectNode json = NODES.objectNode();
    json.put("title", shown(document.title()));
    ArrayNode works = json.putArray("works");
    document.works().forEach(work -> works.add(work(work)));
    return json;
  }

  private ObjectNode work(Work work) {
    ObjectNode json = NODES.objectNode();
    json.put("title", shown(work.title()));
    json.set("speaker", work.speaker().map(OutlineJson::speaker).orElse(null));
    headings(work, json.putArray("headings"));
    paragraphs(work, json.putArray("paragraphs"));
    if (!work.turns().isEmpty()) {
      ArrayNode turns = json.putArray("turns");
      work.turns().forEach(turn -> turns.add(turn(turn)));
    }
    return json;
  }

  private static ObjectNode speaker(Speaker speaker) {
    return NODES
        .objectNode()
        .put("name", speaker.name())
        .put("role", speaker.posts().isEmpty() ? null : speaker.post());
  }

  private void headings(Work work, ArrayNode headings) {
    List<Section> sections = work.allSections().filter(OutlineJson::isHeading).toList();
    var levels = new TreeSet<Integer>();
    sections.forEach(section -> levels.add(section.level()));
    for (Section section : sections) {
      ObjectNode heading = headings.addObject();
      heading.put("level", levels.headSet(section.level()).size() + 1);
      words(heading, section.heading());
      heading.put("runIn", section.runIn());
    }
  }

  private void words(ObjectNode heading, Range range) {
    int own = counted.getOrDefault(range.start(), range.start());
    if (own > range.start() && own < range.end()) {
      heading.put("text", document.shown(new Range(own, range.end())));
      heading.put("number", new Range(range.start(), own).in(document.text()).strip());
    } else {
      heading.put("text", document.shown(range));
    }
  }

  private static boolean isHeading(Section section) {
    return !section.rule().equals("point") && !section.rule().equals("article");
  }

  private void paragraphs(Work work, ArrayNode paragraphs) {
    List<Block> blocks = document.blocks();
    for (int i = document.blockAt(work.range().start()); i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.range().start() >= work.range().end()) {
        return;
      }
      if (block.kind().isParagraph()) {
        paragraphs.add(document.shown(withoutLabel(work, block.range())));
      }
    }
  }

  /** The name of who speaks is not what is said. */
  private static Range withoutLabel(Work work, Range range) {
    for (Turn turn : work.turns()) {
      if (turn.label().start() == range.start()) {
        return new Range(turn.label().end(), range.end());
      }
    }
    return range;
  }

  private ObjectNode turn(Turn turn) {
    var said = new Range(turn.label().end(), turn.range().end());
    return NODES
        .objectNode()
        .put("speaker", turn.speaker().name())
        .put("text", document.shown(said).strip());
  }

  private String shown(Optional<Range> range) {
    return range.map(document::shown).orElse(null);
  }
}
