package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.yandu.load.raw.Marks;
import org.yandu.text.Block;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Seam;
import org.yandu.text.Section;
import org.yandu.text.Turn;
import org.yandu.text.Work;

/** What must hold for every document that a loader hands out. */
public final class DocumentInvariants {
  private final Document document;
  private final Range whole;

  private DocumentInvariants(Document document) {
    this.document = document;
    this.whole = new Range(0, document.text().length());
  }

  public static Document check(Document document) {
    var invariants = new DocumentInvariants(document);
    invariants.blocks();
    invariants.works();
    document.title().ifPresent(title -> invariants.inside(invariants.whole, title, "title"));
    int before = 0;
    for (var page : document.pages()) {
      assertTrue(page.offset() >= before && page.offset() <= document.text().length(), "page mark");
      before = page.offset();
    }
    assertEquals(64, document.source().sha256().length());
    return document;
  }

  private void blocks() {
    int end = 0;
    for (Block block : document.blocks()) {
      inside(whole, block.range(), "block");
      assertTrue(block.range().start() >= end, "blocks are sorted and do not overlap");
      end = block.range().end();
      String words = block.range().in(document.text());
      assertFalse(Marks.isSpace(words.charAt(0)), "no indent: " + words);
      assertFalse(Marks.isSpace(words.charAt(words.length() - 1)), "no space at end: " + words);
      assertEquals(block.level() > 0, block.kind() == org.yandu.text.BlockKind.HEADING, words);
      assertTrue(block.confidence() >= 0 && block.confidence() <= 1);
      seams(block);
    }
  }

  private void seams(Block block) {
    int at = block.range().start();
    for (Seam seam : block.seams()) {
      assertTrue(seam.range().start() > at, "a seam stands between words");
      assertTrue(seam.range().end() < block.range().end(), "a seam stands inside its block");
      at = seam.range().end();
    }
  }

  private void works() {
    int end = 0;
    assertTrue(document.blocks().isEmpty() || !document.works().isEmpty(), "at least one work");
    for (Work work : document.works()) {
      inside(whole, work.range(), "work");
      assertTrue(work.range().start() >= end, "works are sorted and do not overlap");
      end = work.range().end();
      for (var part : List.of(work.title(), work.subtitle(), work.date(), work.occasion())) {
        part.ifPresent(range -> inside(work.range(), range, "part of a work's head"));
      }
      sections(work.range(), work.sections(), 0);
      turns(work);
    }
  }

  private void sections(Range parent, List<Section> sections, int level) {
    int end = parent.start();
    for (Section section : sections) {
      inside(parent, section.range(), "section");
      inside(section.range(), section.heading(), "heading");
      assertTrue(section.range().start() >= end, "sections do not overlap");
      assertTrue(section.level() > level, "children stand lower than their parent");
      end = section.range().end();
      sections(section.range(), section.children(), section.level());
    }
  }

  private void turns(Work work) {
    int end = work.range().start();
    for (Turn turn : work.turns()) {
      inside(work.range(), turn.range(), "turn");
      inside(turn.range(), turn.label(), "label");
      assertTrue(turn.range().start() >= end, "turns do not overlap");
      end = turn.range().end();
    }
  }

  private void inside(Range outer, Range inner, String what) {
    assertFalse(inner.isEmpty(), what + " is empty");
    assertTrue(outer.contains(inner), what + " " + inner + " lies outside " + outer);
  }
}
