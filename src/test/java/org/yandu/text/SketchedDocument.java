package org.yandu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a document for a test from a sketch, one block a line.
 *
 * <ul>
 *   <li>{@code = title} starts a work, {@code @ name post post} is its speaker, {@code ~ date} its
 *       date
 *   <li>{@code # heading} of level 1, {@code ## heading} of level 2…
 *   <li>{@code + words} is a paragraph that opens with a run-in point up to its first comma
 *   <li>{@code > words} stands outside the paragraphs, {@code % words} is a note
 *   <li>every other line is a paragraph; {@code |} in it is a seam of two line ends
 * </ul>
 */
public final class SketchedDocument {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Work> works = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final List<Section> top = new ArrayList<>();
  private int workStart = -1;
  private Optional<Range> title = Optional.empty();
  private Optional<Speaker> speaker = Optional.empty();
  private Optional<Range> date = Optional.empty();

  private record Open(Range heading, int level, boolean runIn, List<Section> children) {}

  private SketchedDocument() {}

  public static Document of(String sketch) {
    return of("sketch.txt", sketch);
  }

  public static Document of(String fileName, String sketch) {
    var builder = new SketchedDocument();
    sketch.lines().filter(line -> !line.isBlank()).forEach(builder::line);
    builder.endWork();
    return new Document(
        new Source(fileName, "0".repeat(64), "txt", "UTF-8", 0),
        builder.text.toString(),
        Optional.empty(),
        builder.blocks,
        builder.works,
        List.of());
  }

  private void line(String line) {
    String words = line.replaceFirst("^[=@~>+#%]+ ", "");
    char kind = words.length() == line.length() ? ' ' : line.charAt(0);
    if (kind == '=' || workStart < 0) {
      endWork();
      workStart = text.length();
    }
    switch (kind) {
      case '=' -> title = Optional.of(block(BlockKind.TITLE, words, 0));
      case '@' -> {
        List<String> parts = List.of(words.split(" "));
        speaker = Optional.of(new Speaker(parts.getFirst(), parts.subList(1, parts.size())));
        block(BlockKind.BYLINE, words, 0);
      }
      case '~' -> date = Optional.of(block(BlockKind.DATE, words, 0));
      case '#' -> {
        int level = line.indexOf(' ');
        closeTo(level, text.length());
        Range heading = block(BlockKind.HEADING, words, level);
        open.add(new Open(heading, level, false, new ArrayList<>()));
      }
      case '+' -> {
        int level = open.stream().filter(o -> !o.runIn).mapToInt(Open::level).max().orElse(0) + 1;
        closeTo(level, text.length());
        Range paragraph = block(BlockKind.PARAGRAPH, words, 0);
        int point = Math.max(words.indexOf('，'), 1);
        Range heading = new Range(paragraph.start(), paragraph.start() + point);
        open.add(new Open(heading, level, true, new ArrayList<>()));
      }
      case '%' -> block(BlockKind.NOTE, words, 0);
      case '>' -> block(BlockKind.FRONT_MATTER, words, 0);
      default -> block(BlockKind.PARAGRAPH, words, 0);
    }
  }

  private Range block(BlockKind kind, String words, int level) {
    int start = text.length();
    List<Seam> seams = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '|') {
        seams.add(new Seam(new Range(text.length(), text.length() + 2), "", 1));
        text.append("\n\n");
      } else {
        text.append(words.charAt(i));
      }
    }
    var range = new Range(start, text.length());
    blocks.add(new Block(kind, range, level, seams, "sketch", 1));
    text.append('\n');
    return range;
  }

  private void closeTo(int level, int end) {
    while (!open.isEmpty() && open.getLast().level >= level) {
      Open last = open.removeLast();
      Range range = new Range(last.heading.start(), end);
      List<Section> siblings = open.isEmpty() ? top : open.getLast().children;
      siblings.add(
          new Section(last.heading, range, last.level, last.runIn, "sketch", 1, last.children));
    }
  }

  private void endWork() {
    if (workStart >= 0) {
      closeTo(0, text.length());
      works.add(
          new Work(
              new Range(workStart, text.length()),
              title,
              Optional.empty(),
              speaker,
              date,
              Optional.empty(),
              top,
              List.of()));
    }
    top.clear();
    title = Optional.empty();
    speaker = Optional.empty();
    date = Optional.empty();
  }
}
