package org.yandu.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files as large as the program opens them, that nobody writes but to see what becomes of it. */
final class LargeFiles {
  private static final int MEGABYTE = 1 << 20;
  private static final int MOST = 76;

  private LargeFiles() {}

  /**
   * @param head stands once at the start
   * @param piece repeated until there are {@code megabytes}
   */
  record Shape(String name, int megabytes, String head, String piece) {
    Path write(Path folder) throws IOException {
      Path file = folder.resolve(name);
      byte[] bytes = piece.getBytes(UTF_8);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), MEGABYTE)) {
        out.write(head.getBytes(UTF_8));
        for (long left = (long) megabytes * MEGABYTE; left > 0; left -= bytes.length) {
          out.write(bytes);
        }
      }
      return file;
    }

    /** The same in little. */
    Shape ofMegabytes(int fewer) {
      return new Shape(name, Math.min(fewer, megabytes), head, piece);
    }
  }

  static List<Shape> all() {
    return List.of(
        new Shape("line-separators.txt", MOST, "", "渠\u2028"),
        new Shape("paragraph-separators.txt", MOST, "", "修渠\u2029"),
        new Shape("one-line.txt", MOST, "", "a"),
        new Shape("one-line-of-chinese.txt", 57, "", "渠"),
        new Shape("sentences.txt", 57, "", "渠要修好，路要修通，账要贴在墙上，谁都看得见。"),
        new Shape("paragraphs.txt", 57, "", "渠要修好，路要修通，账要贴在墙上，谁都看得见。\n"),
        new Shape("hard-wrapped.txt", 56, "", "渠".repeat(37) + "。\n"),
        new Shape("wide-paragraphs.txt", 56, "", "渠".repeat(43) + "。\n"),
        new Shape("short-paragraphs.txt", 57, "", "渠要修好。\n"),
        new Shape("half-as-many.txt", 12, "", "渠要修好了。\n"),
        new Shape("line-ends.txt", MOST, "渠", "\n"),
        new Shape("returns.txt", MOST, "渠", "\r"),
        new Shape("form-feeds.txt", MOST, "渠", "\f"),
        new Shape("vertical-tabs.txt", MOST, "渠", "\u000b渠"),
        new Shape("next-lines.txt", MOST, "渠", "\u0085渠"),
        new Shape("tabs.txt", MOST, "渠", "\t"),
        new Shape("nulls.txt", MOST, "渠", "\0"),
        new Shape("bullets.txt", 57, "", "● 渠\n"),
        new Shape("numbers.txt", 19, "", "1. 渠\n"),
        new Shape("bullets.md", MOST, "", "- 渠\n"),
        new Shape("lines.md", MOST, "", "渠\n"),
        new Shape("one-line.md", 57, "", "渠"),
        new Shape("breaks.md", MOST, "# 渠\n", "a  \n"),
        new Shape("rules.md", MOST, "# 渠\n", "---\n"),
        new Shape("headings.md", MOST, "# 渠\n", "# a\n"),
        new Shape("quotes.md", MOST, "# 渠\n\n", "> "),
        new Shape("lists.md", MOST, "# 渠\n\n", "- "),
        new Shape("quoted-lines.md", MOST, "# 渠\n\n", "> ".repeat(200) + "渠\n\n"),
        new Shape("emphasis.md", MOST, "# 渠\n\n", "*a _b **c __d "),
        new Shape("stars.md", MOST, "# 渠\n\n", "*"),
        new Shape("brackets.md", MOST, "# 渠\n\n", "["),
        new Shape("links.md", MOST, "# 渠\n\n", "[a](b)"),
        new Shape("back-ticks.md", MOST, "# 渠\n\n", "`a``b"),
        new Shape("entities.md", MOST, "# 渠\n\n", "&amp;"),
        new Shape("angles.md", MOST, "# 渠\n\n", "<a"),
        new Shape("cells.md", MOST, "# 渠\n\n|a|b|\n|-|-|\n", "|a|b|\n"),
        new Shape("references.md", MOST, "# 渠\n\n", "[a]: b\n"),
        new Shape("text.html", 57, "<html><body><p>", "渠要修好，路要修通，"),
        new Shape("paragraphs.html", 57, "<html><body>", "<p>渠要修好。</p>"),
        new Shape("divisions.html", 57, "<html><body>", "<div>"),
        new Shape("words-in-divisions.html", 57, "<html><body>", "<div>渠"),
        new Shape("shares.html", 57, "<html><body>", "<div class=share>渠"),
        new Shape("cells.html", 57, "<html><body><table>", "<tr><td>渠<td>二"),
        new Shape("row.html", 57, "<html><body><table><tr>", "<td>渠"));
  }
}
