package org.yandu.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes documents for tests out of plain lines, without a loader. */
public final class SampleText {
  private SampleText() {}

  /**
   * A document of one work: the first line is its title, lines that begin with "一、" and the like
   * are headings, the others paragraphs.
   */
  public static Document of(String fileName, String text) {
    List<Block> blocks = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      var range = new Range(start, start + line.length());
      boolean heading = line.matches("[一二三四五六七八九十]、.*");
      if (!line.isEmpty()) {
        BlockKind kind =
            start == 0 ? BlockKind.TITLE : heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
        blocks.add(new Block(kind, range, heading ? 1 : 0, List.of(), "plain", 1));
      }
      if (heading) {
        sections.add(new Section(range, range, 1, false, "plain", 0.9, List.of()));
      }
      start += line.length() + 1;
    }
    var work =
        new Work(
            new Range(0, text.length()),
            blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getFirst().range()),
            Optional.empty(),
            Optional.of(new Speaker("林知远", List.of("河湾市市长"))),
            Optional.empty(),
            Optional.empty(),
            ranged(sections, text.length()),
            List.of());
    var source =
        new Source(fileName, sha256(text.getBytes(StandardCharsets.UTF_8)), "txt", "UTF-8", 0);
    return new Document(source, text, Optional.empty(), blocks, List.of(work), List.of());
  }

  private static List<Section> ranged(List<Section> sections, int end) {
    List<Section> ranged = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      int to = i + 1 < sections.size() ? sections.get(i + 1).heading().start() : end;
      var range = new Range(section.heading().start(), to);
      ranged.add(new Section(section.heading(), range, 1, false, section.rule(), 0.9, List.of()));
    }
    return ranged;
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
