package org.yandu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final String TEXT = "甲篇\n甲的正文。\n\n乙篇\n乙的正文。\n";

  @Test
  void aDocumentIsNamedAfterItsTitle() {
    assertEquals("甲篇", document(Optional.of(new Range(0, 2)), work(0, 2)).name());
  }

  @Test
  void aDocumentWithoutTitleIsNamedAfterItsOnlyWork() {
    assertEquals("乙篇", document(Optional.empty(), work(10, 2)).name());
  }

  @Test
  void aDocumentWithoutAnyTitleIsNamedAfterItsFile() {
    assertEquals("会议材料", document(Optional.empty(), work(0, 2), work(10, 2)).name());
  }

  @Test
  void aPlaceIsFoundInItsBlockOrTheNext() {
    Document document = document(Optional.empty());
    assertEquals(
        List.of(0, 0, 1, 1, 2, 2, 2, 3, 4),
        IntStream.of(0, 1, 2, 3, 8, 9, 10, 12, 18).map(document::blockAt).boxed().toList());
  }

  @Test
  void aPlaceBelongsToTheWorkThatHoldsIt() {
    Document document = document(Optional.empty(), work(0, 2), work(10, 2));
    assertEquals(0, document.workAt(9).orElseThrow().range().start());
    assertEquals(10, document.workAt(10).orElseThrow().range().start());
    assertEquals(10, document.workAt(17).orElseThrow().range().start());
  }

  @Test
  void aRangeThatEndsBeforeItStartsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Range(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Range(-1, 2));
  }

  @Test
  void rangesThatOnlyTouchDoNotOverlap() {
    assertEquals(false, new Range(0, 3).overlaps(new Range(3, 5)));
    assertEquals(true, new Range(0, 4).overlaps(new Range(3, 5)));
    assertEquals(new Range(3, 4), new Range(0, 4).intersection(new Range(3, 5)));
    assertEquals(true, new Range(0, 4).intersection(new Range(6, 9)).isEmpty());
  }

  private static Work work(int start, int titleLength) {
    return new Work(
        new Range(start, start + 8),
        Optional.of(new Range(start, start + titleLength)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static Document document(Optional<Range> title, Work... works) {
    List<Block> blocks = List.of(block(0, 2), block(3, 8), block(10, 12), block(13, 18));
    return new Document(
        new Source("会议材料.txt", "0".repeat(64), "txt", "UTF-8", 0),
        TEXT,
        title,
        blocks,
        List.of(works),
        List.of());
  }

  private static Block block(int start, int end) {
    return new Block(BlockKind.PARAGRAPH, new Range(start, end), 0, List.of(), "test", 1);
  }
}
