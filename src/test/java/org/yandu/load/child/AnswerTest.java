package org.yandu.load.child;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.RawParagraph;
import org.yandu.load.raw.RawPicture;
import org.yandu.load.raw.Scans;
import org.yandu.load.raw.SourceFile;
import org.yandu.load.raw.Steps;
import org.yandu.text.PageMark;

class AnswerTest {
  private static final SourceFile FILE = new SourceFile("文稿.x", new byte[100]);

  /** What is written on a pipe. */
  private interface Writing {
    void to(DataOutput out) throws IOException;
  }

  @Test
  void aDocumentArrivesAsItWasSent() throws Exception {
    RawDocument sent = document();
    RawDocument got = read(bytes(out -> Answer.document(out, sent))).document();
    assertEquals(sent.text(), got.text());
    assertEquals(sent.paragraphs(), got.paragraphs());
    assertEquals(sent.pages(), got.pages());
    assertEquals(sent.charset(), got.charset());
    assertEquals(sent.damaged(), got.damaged());
    assertEquals(sent.pictures().size(), got.pictures().size());
    for (int i = 0; i < sent.pictures().size(); i++) {
      assertEquals(sent.pictures().get(i).offset(), got.pictures().get(i).offset());
      assertEquals(sent.pictures().get(i).mediaType(), got.pictures().get(i).mediaType());
      assertArrayEquals(sent.pictures().get(i).bytes(), got.pictures().get(i).bytes());
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "0, 0", "3, 2", "0, 5", "7, 9", "2147483646, 2147483647"})
  void aParagraphOutsideTheTextIsNotBelieved(int start, int end) {
    refused(out -> {
      head(out);
      out.writeInt(1);
      out.writeInt(start);
      out.writeInt(end);
      hints(out, 0, 1);
    });
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 2", "1, 2, 2, 3", "0, 2, 1, 3", "0, 1, 2, 4", "0, 0, 0, 3", "-1, 1, 1, 3"})
  void linesThatAreNotThoseOfTheParagraphAreNotBelieved(int a, int b, int c, int d) {
    refused(out -> {
      head(out);
      out.writeInt(1);
      out.writeInt(0);
      out.writeInt(3);
      hints(out, 0, 1);
      out.writeInt(0);
      out.writeBoolean(false);
      out.writeInt(2);
      for (int offset : List.of(a, b, c, d)) {
        out.writeInt(offset);
      }
    });
  }

  @ParameterizedTest
  @CsvSource({"-1", "2147483647", "5"})
  void aCountThatTheTextCannotHoldIsNotBelieved(int count) {
    refused(out -> {
      head(out);
      out.writeInt(count);
    });
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "-1, 0", "1, -1", "2147483647, 0"})
  void moreScansThanThereCanBeAreNotBelieved(int pages, int unseen) {
    refused(out -> {
      head(out);
      for (int none = 0; none < 3; none++) {
        out.writeInt(0);
      }
      out.writeInt(pages);
      out.writeInt(unseen);
    });
  }

  @ParameterizedTest
  @CsvSource({"-1", "4", "2147483647"})
  void aNumberLongerThanItsParagraphIsNotBelieved(int counted) {
    refused(out -> {
      head(out);
      out.writeInt(1);
      out.writeInt(0);
      out.writeInt(3);
      hints(out, 0, 1);
      out.writeInt(counted);
      out.writeBoolean(false);
      out.writeInt(0);
    });
  }

  @Test
  void paragraphsOneOverTheOtherAreNotBelieved() {
    refused(out -> {
      head(out);
      out.writeInt(2);
      for (int start : List.of(0, 1)) {
        out.writeInt(start);
        out.writeInt(start + 2);
        hints(out, 0, 1);
        out.writeInt(0);
        out.writeBoolean(false);
        out.writeInt(0);
      }
    });
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "-1, 1", "2, 2", "1, 0", "1, 2147483647"})
  void aLineOutsideItsParagraphIsNotBelieved(int start, int end) {
    refused(out -> {
      head(out);
      out.writeInt(1);
      out.writeInt(0);
      out.writeInt(2);
      hints(out, 0, 1);
      out.writeInt(0);
      out.writeBoolean(true);
      out.writeInt(1);
      out.writeInt(start);
      out.writeInt(end);
    });
  }

  @Test
  void pagesAreToldOfBeforeTheAnswer() throws Exception {
    var steps = new AtomicInteger();
    byte[] sent =
        bytes(out -> {
          out.writeByte(Wire.STEP);
          out.writeByte(Wire.STEP);
          Answer.document(out, document());
        });
    var in = new DataInputStream(new ByteArrayInputStream(sent));
    assertEquals(document().text(), Answer.read(in, FILE, steps::incrementAndGet).raw().text());
    assertEquals(2, steps.get());
  }

  @ParameterizedTest
  @CsvSource({"99, 1", "-1, 1", "0, NaN", "0, Infinity"})
  void hintsThatAreNoneAreNotBelieved(int role, float size) {
    refused(out -> {
      head(out);
      out.writeInt(1);
      out.writeInt(0);
      out.writeInt(2);
      hints(out, role, size);
    });
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "9, 1", "-1, 1", "0, 2147483647", "0, -1"})
  void aPictureThatStandsNowhereOrHasNoSizeIsNotBelieved(int offset, int size) {
    refused(out -> {
      head(out);
      out.writeInt(0);
      out.writeInt(0);
      out.writeInt(1);
      out.writeInt(offset);
      Wire.word(out, "image/png");
      out.writeInt(size);
    });
  }

  @Test
  void aTextLongerThanAnyIsRefusedBeforeItsMemoryIsTaken() {
    refused(out -> {
      out.writeByte(Wire.DOCUMENT);
      out.writeInt(Integer.MAX_VALUE);
    });
  }

  @Test
  void aReasonThatDoesNotExistIsNotBelieved() {
    refused(out -> {
      out.writeByte(Wire.REFUSED);
      Wire.word(out, "BECAUSE");
    });
  }

  @Test
  void aSentenceNamesTheFileWhateverTheChildCallsIt() throws Exception {
    var refusal = new LoadException(LoadException.Reason.FOREIGN, "/etc/passwd", "CAJ");
    Answer answer = read(bytes(out -> Answer.refused(out, refusal)));
    LoadException got = assertThrows(LoadException.class, answer::document);
    assertArrayEquals(new Object[] {"文稿.x", "CAJ"}, got.arguments());
  }

  @Test
  void noSpoiledAnswerDoesWorseThanToBeRefused() throws Exception {
    byte[] good = bytes(out -> Answer.document(out, document()));
    var random = new Random(11);
    int believed = 0;
    for (int round = 0; round < 5000; round++) {
      byte[] bytes = good.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? 0xFF : 0x00);
      }
      try {
        Answer answer = read(bytes);
        believed++;
        if (answer.refusal() == null) {
          check(answer.document());
        }
      } catch (IOException e) {
        // the child is ended
      }
    }
    assertTrue(believed > 0);
  }

  private static void check(RawDocument raw) {
    for (RawParagraph paragraph : raw.paragraphs()) {
      assertTrue(paragraph.range().end() <= raw.text().length());
    }
    for (PageMark page : raw.pages()) {
      assertTrue(page.offset() <= raw.text().length());
    }
    for (RawPicture picture : raw.pictures()) {
      assertEquals('\uFFFC', raw.text().charAt(picture.offset()));
    }
  }

  private static RawDocument document() {
    var out = new CanonicalText();
    out.page("1");
    out.paragraph("题目😀", new Hints(Hints.Role.TITLE, 1, Hints.Align.CENTRE, true, 1.5f));
    out.picture("image/png", new byte[] {1, 2, 3});
    out.page("2");
    out.paragraph("正文。", Hints.NONE);
    out.paragraph("1. 数出来的。", Hints.NONE, 3);
    out.firstLine("页末一行，", Hints.NONE, true);
    out.page("3");
    out.furniture("— 3 —");
    out.nextLine("页首一行。");
    return out.build("GB18030", 3).with(new Scans(2, 1));
  }

  /** A text of four characters, none of them a picture. */
  private static void head(DataOutput out) throws IOException {
    out.writeByte(Wire.DOCUMENT);
    Wire.string(out, "四个字。");
    Wire.word(out, "");
    out.writeInt(0);
  }

  private static void hints(DataOutput out, int role, float size) throws IOException {
    out.writeByte(role);
    out.writeByte(0);
    out.writeBoolean(false);
    out.writeInt(0);
    out.writeFloat(size);
  }

  private static void refused(Writing writing) {
    byte[] enough = new byte[64];
    assertThrows(
        IOException.class,
        () -> {
          byte[] lie =
              bytes(out -> {
                writing.to(out);
                out.write(enough);
              });
          read(lie);
        });
  }

  private static byte[] bytes(Writing writing) throws IOException {
    var bytes = new ByteArrayOutputStream();
    writing.to(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Answer read(byte[] bytes) throws IOException {
    return Answer.read(new DataInputStream(new ByteArrayInputStream(bytes)), FILE, Steps.UNHEARD);
  }
}
