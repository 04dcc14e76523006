package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
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
 * <p>Points (一是…, 第一，…) and articles (第一条) are paragraphs with a mark, not headings; they are left
 * out of {@code headings} and stand among the paragraphs.
 */
public final class OutlineJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Document document;

  private OutlineJson(Document document) {
    this.document = document;
  }

  public static ObjectNode of(Document document) {
    return new OutlineJson(document).json();
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
      headings
          .addObject()
          .put("level", levels.headSet(section.level()).size() + 1)
          .put("text", document.shown(section.heading()))
          .put("runIn", section.runIn());
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
