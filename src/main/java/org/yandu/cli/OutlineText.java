package org.yandu.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yandu.i18n.Texts;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.PageMark;
import org.yandu.text.Range;
import org.yandu.text.Section;
import org.yandu.text.Work;

/**
 * The outline of a document as a tree of lines that a person likes to read; where it is not sure of
 * a heading it says how sure it is.
 */
public final class OutlineText {
  /** Below this a heading is marked as one to look at. */
  private static final double SURE = 0.7;

  private static final int NARROWEST = 20;

  /** A run-in heading of so few characters is a number; what follows tells what it is about. */
  private static final int NUMBER_ALONE = 8;

  /** Columns of what follows. */
  private static final int FOLLOWING = 40;

  private final Document document;
  private final Texts texts;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private OutlineText(Document document, Texts texts, int width) {
    this.document = document;
    this.texts = texts;
    this.width = width;
  }

  /** The tree, every line ended by {@code \n} and as long as it is. */
  public static String of(Document document, Texts texts) {
    return of(document, texts, 0);
  }

  /**
   * The tree for a terminal.
   *
   * @param width in columns, of which a Chinese character takes two; 0 for no limit
   */
  static String of(Document document, Texts texts, int width) {
    var outline = new OutlineText(document, texts, width);
    outline.write();
    return outline.out.toString();
  }

  private void write() {
    line("", document.name(), "");
    boolean many = document.works().size() > 1;
    String contents = contents();
    if (!contents.isEmpty()) {
      line("", contents, "");
    }
    for (int i = 0; i < document.works().size(); i++) {
      Work work = document.works().get(i);
      boolean last = i + 1 == document.works().size();
      if (many) {
        String title =
            work.title().map(document::shown).orElseGet(() -> texts.get("load.outline.untitled"));
        line(last ? "└─ " : "├─ ", title, facts(work) + page(work.range().start()));
        sections(work.sections(), last ? "   " : "│  ");
      } else {
        line("", facts(work).strip(), "");
        sections(work.sections(), "");
      }
    }
  }

  /** How many works, tables, pictures and notes there are, of what there is. */
  private String contents() {
    int works = document.works().size();
    return Stream.of(
            works > 1 ? texts.get("load.outline.works", works) : "",
            counted("load.outline.tables", BlockKind.TABLE),
            counted("load.outline.pictures", BlockKind.PICTURE),
            counted("load.outline.notes", BlockKind.NOTE))
        .filter(words -> !words.isEmpty())
        .reduce((one, other) -> one + "  " + other)
        .orElse("");
  }

  private String counted(String key, BlockKind kind) {
    long count = document.blocks().stream().filter(block -> block.kind() == kind).count();
    return count == 0 ? "" : texts.get(key, count);
  }

  private String facts(Work work) {
    var facts = new StringBuilder();
    work.speaker()
        .ifPresent(speaker ->
            facts
                .append("  ")
                .append(speaker.post().isEmpty() ? "" : speaker.post() + " ")
                .append(speaker.name()));
    work.date().ifPresent(date -> facts.append("  ").append(document.shown(date)));
    facts.append("  ").append(texts.get("load.outline.paragraphs", paragraphs(work)));
    if (!work.turns().isEmpty()) {
      facts.append("  ").append(texts.get("load.outline.turns", work.turns().size()));
    }
    return facts.toString();
  }

  private long paragraphs(Work work) {
    return document.blocks().stream()
        .filter(block -> work.range().contains(block.range()))
        .map(Block::kind)
        .filter(kind -> kind.isParagraph())
        .count();
  }

  private void sections(List<Section> sections, String indent) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean last = i + 1 == sections.size();
      String after =
          (section.runIn() ? " …" : "")
              + page(section.heading().start())
              + doubt(section.confidence());
      line(indent + (last ? "└─ " : "├─ "), words(section), after);
      sections(section.children(), indent + (last ? "   " : "│  "));
    }
  }

  /** The heading; an article of a law has only its number and goes on with its first words. */
  private String words(Section section) {
    String heading = document.shown(section.heading());
    int end = section.heading().end();
    int block = document.blockAt(section.heading().start());
    if (!section.runIn() || heading.length() > NUMBER_ALONE || block < 0) {
      return heading;
    }
    int until = Math.min(document.blocks().get(block).range().end(), end + FOLLOWING);
    String rest = until > end ? document.shown(new Range(end, until)).strip() : "";
    return heading.strip() + (rest.isEmpty() ? "" : " " + start(rest, FOLLOWING));
  }

  /** On which page of the source something starts, where that has pages. */
  private String page(int offset) {
    String label = "";
    for (PageMark mark : document.pages()) {
      if (mark.offset() > offset) {
        break;
      }
      label = mark.label();
    }
    return label.isEmpty() ? "" : "  " + texts.get("load.outline.page", label);
  }

  private static String doubt(double confidence) {
    return confidence >= SURE
        ? ""
        : String.format(Locale.ROOT, "  ？%d%%", Math.round(confidence * 100));
  }

  /** One line; only the words between what leads and what follows are cut where it is too long. */
  private void line(String before, String words, String after) {
    String flat = words.replace('\n', ' ').replace('\t', ' ');
    int room = Math.max(NARROWEST, width - columns(before) - columns(after));
    out.append(before).append(width > 0 ? cut(flat, room) : flat).append(after).append('\n');
  }

  private static String cut(String words, int room) {
    return columns(words) <= room ? words : start(words, room - 1) + "…";
  }

  /** As much of the words as there is room for. */
  private static String start(String words, int room) {
    int end = 0;
    int used = 0;
    while (end < words.length() && used + columns(words.codePointAt(end)) <= room) {
      used += columns(words.codePointAt(end));
      end = words.offsetByCodePoints(end, 1);
    }
    return words.substring(0, end);
  }

  private static int columns(String words) {
    return words.codePoints().map(OutlineText::columns).sum();
  }

  /** Chinese characters and their marks take two columns of a terminal, accents none. */
  private static int columns(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean half = character >= 0xFF61 && character <= 0xFFDC;
    return character >= 0x2E80 && !half ? 2 : 1;
  }
}
