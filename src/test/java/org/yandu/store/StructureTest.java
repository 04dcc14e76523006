package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.PageMark;
import org.yandu.text.Picture;
import org.yandu.text.Range;
import org.yandu.text.Seam;
import org.yandu.text.Section;
import org.yandu.text.Source;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;
import org.yandu.text.Work;

class StructureTest {
  private static final Source SOURCE = new Source("a.txt", "0".repeat(64), "txt", "UTF-8", 3);
  private static final String TEXT = "河湾市人民代表大会\n第一部分\n张三：同意。\n李四：也同意，\n没有意见。\n";

  private static Document everything() {
    Speaker first = new Speaker("张三", List.of("主任", "书记"));
    Speaker second = new Speaker("李四", List.of());
    Section point =
        new Section(new Range(15, 18), new Range(15, 36), 2, true, "run-in", 1 / 3.0, List.of());
    Section part =
        new Section(new Range(10, 14), new Range(10, 36), 1, false, "part", 0.75, List.of(point));
    var seam = new Seam(new Range(29, 30), "", 0.8);
    return new Document(
        SOURCE,
        TEXT,
        Optional.of(new Range(0, 9)),
        List.of(
            new Block(BlockKind.TITLE, new Range(0, 9), 0, List.of(), "first line", 1),
            new Block(BlockKind.HEADING, new Range(10, 14), 1, List.of(), "part", 0.75),
            new Block(BlockKind.PARAGRAPH, new Range(22, 35), 0, List.of(seam), "rest", 0)),
        List.of(
            new Work(
                new Range(0, 9),
                Optional.of(new Range(0, 9)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Range(0, 3)),
                List.of(),
                List.of()),
            new Work(
                new Range(10, 36),
                Optional.empty(),
                Optional.of(new Range(10, 14)),
                Optional.of(first),
                Optional.of(new Range(11, 12)),
                Optional.empty(),
                List.of(part),
                List.of(
                    new Turn(first, new Range(15, 18), new Range(15, 21)),
                    new Turn(second, new Range(22, 25), new Range(22, 35))))),
        List.of(new PageMark(0, "1"), new PageMark(22, "二")),
        List.of(
            new Picture(3, "image/png", "a".repeat(64), 640, 480),
            new Picture(19, "image/x-emf", "b".repeat(64), 0, 0)));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Document document = everything();
    assertEquals(document, StructureReader.read(SOURCE, TEXT, StructureWriter.write(document)));
    var empty = new Document(SOURCE, "", Optional.empty(), List.of(), List.of(), List.of());
    assertEquals(empty, StructureReader.read(SOURCE, "", StructureWriter.write(empty)));
  }

  @Test
  void whatWasWrittenBeforePicturesHadSizesIsReadWithoutThem() {
    Picture picture = new Picture(3, "image/png", "a".repeat(64), 0, 0);
    var document =
        new Document(
            SOURCE, TEXT, Optional.empty(), List.of(), List.of(), List.of(), List.of(picture));
    byte[] written = StructureWriter.write(document);
    byte[] second = Arrays.copyOf(written, written.length - 2);
    second[0] = 2;
    assertEquals(document, StructureReader.read(SOURCE, TEXT, second));
  }

  @Test
  void noDamageDoesMoreThanBeNoticedOrGiveAnotherDocument() {
    byte[] whole = StructureWriter.write(everything());
    var random = new Random(7);
    int noticed = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      try {
        StructureReader.read(SOURCE, TEXT, damaged);
      } catch (IllegalArgumentException | ArithmeticException e) {
        noticed++;
      }
    }
    assertTrue(noticed > 5_000, "noticed " + noticed);
  }

  @Test
  void aStructureCutShortIsNoticed() {
    byte[] whole = StructureWriter.write(everything());
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(IllegalArgumentException.class, () -> StructureReader.read(SOURCE, TEXT, part));
    }
  }

  @Test
  void aStructureOfALongerTextIsNoticed() {
    byte[] structure = StructureWriter.write(everything());
    assertThrows(
        IllegalArgumentException.class,
        () -> StructureReader.read(SOURCE, TEXT.substring(0, 20), structure));
  }
}
