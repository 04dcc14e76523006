package org.yandu.cli;

import java.util.List;
import org.yandu.i18n.Texts;
import org.yandu.text.Block;
import org.yandu.text.Document;
import org.yandu.text.Section;
import org.yandu.text.Work;

/** The outline of a document as a tree of lines that a person likes to read. */
public final class OutlineText {
  private final Document document;
  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  private OutlineText(Document document, Texts texts) {
    this.document = document;
    this.texts = texts;
  }

  /** The tree, every line ended by {@code \n}. */
  public static String of(Document document, Texts texts) {
    var outline = new OutlineText(document, texts);
    outline.write();
    return outline.out.toString();
  }

  private void write() {
    out.append(document.name().replace('\n', ' ')).append('\n');
    boolean many = document.works().size() > 1;
    for (int i = 0; i < document.works().size(); i++) {
      Work work = document.works().get(i);
      boolean last = i + 1 == document.works().size();
      if (many) {
        String title =
            work.title().map(document::shown).orElseGet(() -> texts.get("load.outline.untitled"));
        out.append(last ? "└─ " : "├─ ").append(title).append(facts(work)).append('\n');
        sections(work.sections(), last ? "   " : "│  ");
      } else {
        String facts = facts(work);
        out.append(facts.isEmpty() ? "" : facts.strip() + "\n");
        sections(work.sections(), "");
      }
    }
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
      String words = document.shown(section.heading()).replace('\n', ' ');
      out.append(indent).append(last ? "└─ " : "├─ ").append(words);
      out.append(section.runIn() ? " …" : "").append('\n');
      sections(section.children(), indent + (last ? "   " : "│  "));
    }
  }
}
