package org.yandu.ui.reader;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Picture;
import org.yandu.text.Range;
import org.yandu.text.Source;
import org.yandu.text.Work;

/** Two works with a long title, headings, paragraphs, a table and a picture in every chapter. */
final class MixedDocument {
  static final String TITLE = "关于全面推进农村水利工程建设、健全管护机制、保障粮食生产和群众饮水安全的实施意见";
  private static final String WORDS = "这一年粮食丰收，水渠修到了每一块田边，家家户户都有存粮，年轻人也愿意留在村里种地。";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Work> works = new ArrayList<>();

  private MixedDocument() {}

  /**
   * @param chapters of each of the two works
   */
  static Document of(int chapters) {
    var made = new MixedDocument();
    made.work(TITLE, chapters);
    made.work("关于做好冬季农田建设的通知", chapters);
    return new Document(
        new Source("mixed.txt", "0".repeat(64), "txt", "UTF-8", 0),
        made.text.toString(),
        Optional.empty(),
        made.blocks,
        made.works,
        List.of(),
        made.pictures);
  }

  private void work(String title, int chapters) {
    int start = text.length();
    Range heading = add(BlockKind.TITLE, title);
    for (int chapter = 1; chapter <= chapters; chapter++) {
      chapter(chapter);
    }
    works.add(
        new Work(
            new Range(start, text.length()),
            Optional.of(heading),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of()));
  }

  private void chapter(int number) {
    add(BlockKind.HEADING, "第" + number + "章　今年的水利工程");
    for (int i = 1; i <= 6; i++) {
      add(BlockKind.PARAGRAPH, "第" + number + "章第" + i + "段，" + WORDS.repeat(1 + (number + i) % 4));
    }
    StringBuilder table = new StringBuilder("乡镇\t新修水渠\t受益田亩");
    for (int i = 1; i <= 7; i++) {
      table.append("\n第").append(i).append("乡的几个村子\t").append(i * 13).append("\t1");
      table.append("2".repeat(i % 3)).append(i);
    }
    add(BlockKind.TABLE, table.toString());
    pictures.add(new Picture(text.length(), "image/png", "f".repeat(64), 480, 300));
    add(BlockKind.PICTURE, String.valueOf(Picture.MARK));
    add(BlockKind.PARAGRAPH, "图上是第" + number + "章说到的水渠。" + WORDS);
  }

  private Range add(BlockKind kind, String words) {
    int start = text.length();
    text.append(words);
    Range range = new Range(start, text.length());
    blocks.add(new Block(kind, range, kind == BlockKind.HEADING ? 1 : 0, List.of(), "test", 1));
    text.append("\n\n");
    return range;
  }

  /** A picture for all of them: sky above a field. */
  static byte[] picture() {
    var image = new BufferedImage(480, 300, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 480; x++) {
      for (int y = 0; y < 300; y++) {
        image.setRGB(x, y, y < 140 ? 0x9CC3E6 : 0x6E9B4E);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return out.toByteArray();
  }
}
