package org.yandu.load.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.io.Sha256;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.PictureSize;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.RawPicture;
import org.yandu.load.raw.Scheme;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.PageMark;
import org.yandu.text.Picture;
import org.yandu.text.Range;
import org.yandu.text.Source;
import org.yandu.text.Work;

/** Turns raw lines into a document: a row of stages over one kind of block. */
public final class Structure {
  private Structure() {}

  public static Document of(RawDocument raw, Source source) {
    var draft = new Draft(raw.text(), Line.of(raw));
    LineKinds.classify(draft.lines);
    List<PageMark> numbered = PageFurniture.mark(draft.lines);
    draft.pages = raw.pages().isEmpty() ? numbered : raw.pages();
    Contents.mark(draft.lines);
    Turns.markLabels(draft.lines);
    Facts facts = Facts.of(draft.lines);
    if (!facts.hardWrapped()) {
      Standing.mark(draft.lines);
    }
    draft.verse = facts.verse();
    draft.lines = new Joiner(facts, NGrams.whenNeeded(draft.lines)).join(draft.lines);
    reclassify(draft.lines);
    Works.find(draft);
    BackMatter.find(draft);
    Topics.find(draft);
    Turns.find(draft);
    StandingHeadings.find(draft);
    Headings.find(draft);
    return assemble(draft, source, pictures(raw));
  }

  private static List<Picture> pictures(RawDocument raw) {
    return raw.pictures().stream().map(Structure::picture).toList();
  }

  private static Picture picture(RawPicture raw) {
    PictureSize size = PictureSize.of(raw.bytes());
    String sha256 = Sha256.hex(raw.bytes());
    return new Picture(raw.offset(), raw.mediaType(), sha256, size.width(), size.height());
  }

  /** A heading that was joined with the line below is text. */
  private static void reclassify(List<Line> lines) {
    for (Line line : lines) {
      LineKinds.again(line);
      if (line.kind == LineKind.HEADING
          && !line.seams.isEmpty()
          && line.number != null
          && !LineKinds.isHeadingLike(line)) {
        line.kind = LineKind.ITEM;
      }
    }
  }

  private static Document assemble(Draft draft, Source source, List<Picture> pictures) {
    var works = new ArrayList<Work>();
    for (WorkDraft work : draft.works) {
      List<Line> lines = draft.lines.subList(work.first, work.end);
      if (!lines.isEmpty()) {
        int end = lines.getLast().end;
        work.sections = Sections.of(lines, end);
        works.add(work.build(new Range(lines.getFirst().start, end)));
      }
    }
    List<Block> blocks = draft.lines.stream().map(Structure::block).toList();
    return new Document(source, draft.text, draft.title, blocks, works, draft.pages, pictures);
  }

  private static Block block(Line line) {
    int level = line.isHeading() ? line.level : 0;
    return new Block(kind(line), line.range(), level, line.seams, line.rule, line.confidence);
  }

  private static BlockKind kind(Line line) {
    if (line.isHeading()) {
      return BlockKind.HEADING;
    }
    return switch (line.kind) {
      case TITLE -> BlockKind.TITLE;
      case SUBTITLE -> line.rule.equals("plain") ? BlockKind.PARAGRAPH : BlockKind.SUBTITLE;
      case BYLINE -> line.rule.equals("plain") ? BlockKind.LIST_ITEM : BlockKind.BYLINE;
      case DATE -> BlockKind.DATE;
      case SALUTATION -> BlockKind.SALUTATION;
      case ITEM -> isListItem(line) ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
      case BULLET -> BlockKind.LIST_ITEM;
      case TABLE -> BlockKind.TABLE;
      case PICTURE -> BlockKind.PICTURE;
      case QUOTATION -> BlockKind.QUOTATION;
      case NOTE -> BlockKind.NOTE;
      case SEPARATOR -> BlockKind.SEPARATOR;
      case CONTENTS, DOCUMENT_NUMBER, FRONT -> BlockKind.FRONT_MATTER;
      case PROVENANCE, BACK -> BlockKind.BACK_MATTER;
      case LABEL -> line.text.startsWith("附") ? BlockKind.BACK_MATTER : BlockKind.FRONT_MATTER;
      case HEADING, BODY, TURN, PAGE_NUMBER, RUNNING_HEAD -> body(line);
    };
  }

  private static BlockKind body(Line line) {
    return line.hints.role() == Hints.Role.LIST_ITEM ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
  }

  private static boolean isListItem(Line line) {
    return line.number.scheme() != Scheme.ARTICLE
        && line.number.scheme() != Scheme.POINT
        && line.runInEnd == 0;
  }
}
