package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Picture;
import org.yandu.text.Range;
import org.yandu.text.SketchedDocument;
import org.yandu.text.Source;
import org.yandu.ui.TestInput;

/** Pictures where the source has them, tables in columns, contents lines that lead. */
class PicturesInTextTest extends ReaderTest {
  private static final int BLUE = 0x2060C0;
  private static final int ORANGE = 0xE08020;
  private static final String BEFORE = "图前写着水渠的长度和走向。";
  private static final String AFTER = "图后写着两岸的田亩和村庄。";

  /** The left half blue, the right half orange. */
  private static byte[] drawn(String format, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, x < width / 2 ? BLUE : ORANGE);
      }
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private void openWith(byte[] bytes, int width, int height) {
    String text = BEFORE + "\n" + Picture.MARK + "\n" + AFTER;
    int at = BEFORE.length() + 1;
    List<Block> blocks = new ArrayList<>();
    blocks.add(block(BlockKind.PARAGRAPH, 0, at - 1));
    blocks.add(block(BlockKind.PICTURE, at, at + 1));
    blocks.add(block(BlockKind.PARAGRAPH, at + 2, text.length()));
    var picture = new Picture(at, "image/png", "f".repeat(64), width, height);
    open(text, blocks, List.of(picture), bytes);
  }

  private void open(String text, List<Block> blocks, List<Picture> pictures, byte[] bytes) {
    var source = new Source("t.txt", "0".repeat(64), "txt", "UTF-8", 0);
    TestInput.run(() -> model.picturesProperty().set(_ -> Optional.ofNullable(bytes)));
    open(new Document(source, text, Optional.empty(), blocks, List.of(), List.of(), pictures));
    TestInput.settle();
    TestInput.waitFor(() -> !reader.isLoading());
    TestInput.settle();
  }

  private static Block block(BlockKind kind, int start, int end) {
    return new Block(kind, new Range(start, end), 0, List.of(), "test", 1);
  }

  /** Where the picture stands in the view. */
  private Rectangle2D box() {
    return TestInput.onFx(() -> {
      Viewport view = reader.viewport();
      var line =
          view.layout().line(view.layout().lineOf(document().pictures().getFirst().offset()));
      double top = line.box().top() + view.shiftY(line);
      double left = view.shiftX(line) + line.edge(0);
      return new Rectangle2D(left, top, line.edge(1) - line.edge(0), line.box().height());
    });
  }

  private int pixel(double x, double y) {
    return TestInput.pixel(TestInput.snapshot(scene(), 1), (int) x, (int) y);
  }

  private static boolean near(int a, int b) {
    return Math.abs((a >> 16 & 255) - (b >> 16 & 255)) < 12
        && Math.abs((a >> 8 & 255) - (b >> 8 & 255)) < 12
        && Math.abs((a & 255) - (b & 255)) < 12;
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void aPictureIsPaintedInItsPlace(String format) throws IOException {
    openWith(drawn(format, 300, 120), 300, 120);
    Rectangle2D box = box();
    assertEquals(300, box.getWidth(), 0.01);
    assertTrue(near(BLUE, pixel(box.getMinX() + 3, box.getMinY() + 3)));
    assertTrue(near(BLUE, pixel(box.getMinX() + 140, box.getMaxY() - 3)));
    assertTrue(near(ORANGE, pixel(box.getMinX() + 160, box.getMinY() + 3)));
    assertTrue(near(ORANGE, pixel(box.getMaxX() - 3, box.getMaxY() - 3)));
    int page = pixel(4, 300);
    assertEquals(page, pixel(box.getMinX() - 6, box.getMinY() + 60));
    assertEquals(page, pixel(box.getMinX() + 100, box.getMinY() - 4));
    assertEquals(page, pixel(box.getMinX() + 100, box.getMaxY() + 4));
  }

  @Test
  void theNightDarkensIt() throws IOException {
    openWith(drawn("png", 300, 120), 300, 120);
    TestInput.run(() -> model.themeProperty().set(ReadingTheme.NIGHT));
    TestInput.settle();
    int shown = pixel(box().getMinX() + 3, box().getMinY() + 3);
    assertTrue(
        (shown & 255) < (BLUE & 255) - 12 && (shown & 255) > 0x60, Integer.toHexString(shown));
  }

  @Test
  void marksAroundItStandBehindTheirWords() throws IOException {
    openWith(drawn("png", 300, 400), 300, 400);
    mark("田亩", HighlightColor.GREEN, HighlightStyle.MARK);
    mark("长度", HighlightColor.RED, HighlightStyle.MARK);
    assertTrue(painted("田亩", Palette.of(ReadingTheme.PAPER).mark(HighlightColor.GREEN)));
    assertTrue(painted("长度", Palette.of(ReadingTheme.PAPER).mark(HighlightColor.RED)));
    assertFalse(painted("走向", Palette.of(ReadingTheme.PAPER).mark(HighlightColor.RED)));
    select(rangeOf("田亩和村庄"));
    assertEquals("田亩和村庄", selected());
  }

  @Test
  void aSelectionAcrossItCopiesWordsOnly() throws IOException {
    openWith(drawn("png", 300, 120), 300, 120);
    drag(rangeOf("走向").start(), rangeOf("图后").end());
    assertEquals("走向。\n图后", selected());
    Rectangle2D box = box();
    assertFalse(
        near(BLUE, pixel(box.getMinX() + 20, box.getMinY() + 20)), "it is seen as selected");
  }

  @Test
  void brokenMissingAndAbsurdPicturesAreAFrame() throws IOException {
    byte[] whole = drawn("png", 300, 120);
    for (byte[] bytes : Arrays.asList(Arrays.copyOf(whole, 30), new byte[0], null)) {
      openWith(bytes, 300, 120);
      framed();
    }
    openWith(whole, 60_000, 24_000);
    framed();
    openWith(whole, 0, 0);
    framed();
  }

  private void framed() {
    Rectangle2D box = box();
    assertEquals(
        rgb(Palette.of(ReadingTheme.PAPER).rule()),
        pixel(box.getMinX() + 30, Math.rint(box.getMinY())));
    assertEquals(
        rgb(Palette.of(ReadingTheme.PAPER).page()), pixel(box.getMinX() + 9, box.getMinY() + 9));
  }

  @Test
  void aDoubleClickShowsItByItselfAndAnyKeyClosesIt() throws IOException {
    openWith(drawn("png", 300, 120), 300, 120);
    Rectangle2D box = box();
    TestInput.click(
        reader, box.getMinX() + 50, box.getMinY() + 50, MouseButton.PRIMARY, 2, TestInput.NONE);
    TestInput.waitFor(() -> reader.lookup(".picture-overlay").isVisible());
    TestInput.settle();
    int middle = (int) TestInput.onFx(() -> reader.getWidth()).doubleValue() / 2;
    assertTrue(near(BLUE, pixel(middle - 100, 300)));
    TestInput.type(scene(), KeyCode.ESCAPE, TestInput.NONE);
    assertFalse(TestInput.onFx(() -> reader.lookup(".picture-overlay").isVisible()));
  }

  @Test
  void wordsInCellsAreFoundMarkedAndSelectedWhereTheyStand() {
    String text = "姓名\t职务\n林远山\t" + "负责水利和农业，联系各乡镇的工作，".repeat(4) + "还管粮仓\n何舟\t财政";
    open(text, List.of(block(BlockKind.TABLE, 0, text.length())), List.of(), null);
    TestInput.run(() -> model.findHitsProperty().set(List.of(rangeOf("粮仓"))));
    mark("财政", HighlightColor.BLUE, HighlightStyle.MARK);
    assertTrue(painted("粮仓", Palette.of(ReadingTheme.PAPER).hit()));
    assertTrue(painted("财政", Palette.of(ReadingTheme.PAPER).mark(HighlightColor.BLUE)));
    assertFalse(painted("何舟", Palette.of(ReadingTheme.PAPER).mark(HighlightColor.BLUE)));
    select(rangeOf("林远山"));
    drag(rangeOf("林远山").start(), rangeOf("负责").end());
    assertEquals("林远山\t负责", selected());
    Point2D name = before(rangeOf("何舟").start());
    Point2D duty = before(rangeOf("财政").start());
    assertEquals(name.getY(), duty.getY(), 0.001);
    assertTrue(duty.getX() > before(rangeOf("职务").start()).getX() - 0.001);
  }

  @Test
  void aLineOfAContentsPageLeadsToItsHeading() {
    open(
        SketchedDocument.of(
            """
            = 水利工作讲话
            > 目录
            > 一、今年的收成…………1
            > 二、明年的打算…………3
            # 一、今年的收成
            今年雨水充足，各乡的粮食产量都比去年提高了一成。
            # 二、明年的打算
            明年要把晒场修好，把仓库建好。
            """));
    int entry = rangeOf("二、明年").start();
    Point2D at = before(entry);
    TestInput.move(reader, at.getX() + 10, at.getY());
    assertEquals(Cursor.HAND, TestInput.onFx(reader::getCursor));
    click(entry, 1, TestInput.NONE);
    assertEquals(List.of("follow 二、明年的打算"), asked);
    Point2D words = before(rangeOf("各乡的").start());
    TestInput.move(reader, words.getX() + 10, words.getY());
    assertEquals(Cursor.TEXT, TestInput.onFx(reader::getCursor));
  }

  private static int rgb(Color color) {
    return (int) Math.round(color.getRed() * 255) << 16
        | (int) Math.round(color.getGreen() * 255) << 8
        | (int) Math.round(color.getBlue() * 255);
  }

  private boolean painted(String said, Color color) {
    WritableImage image = TestInput.snapshot(scene(), 1);
    Range words = rangeOf(said);
    Point2D from = before(words.start());
    for (int x = (int) from.getX() + 1; x < from.getX() + 15 * words.length(); x++) {
      for (int y = (int) from.getY() - 10; y < from.getY() + 12; y++) {
        if (TestInput.pixel(image, x, y) == rgb(color)) {
          return true;
        }
      }
    }
    return false;
  }
}
