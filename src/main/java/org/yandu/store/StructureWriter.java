package org.yandu.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yandu.text.Block;
import org.yandu.text.Document;
import org.yandu.text.PageMark;
import org.yandu.text.Picture;
import org.yandu.text.Range;
import org.yandu.text.Seam;
import org.yandu.text.Section;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;
import org.yandu.text.Work;

/**
 * Writes what a document says about its text (title, blocks, works, pages) as bytes.
 *
 * <p>Form, version 3: the byte 3; the pool of words (count, then length and bytes in UTF-8 each);
 * the pool of confidences (count, then eight bytes each, big-endian IEEE 754); then title, blocks,
 * works, pages and pictures (from version 2 on; from version 3 on with width and height), each with
 * its components in the order of the record. Numbers are base-128 varints; lists begin with their
 * count, optional values with 0 or 1; a range is the zigzag difference of its start to the start
 * written last, and its length; words and confidences are places in the pools, the kind of a block
 * is a word.
 */
final class StructureWriter {
  static final int VERSION = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<Double, Integer> confidences = new LinkedHashMap<>();
  private int lastStart;

  private StructureWriter() {}

  static byte[] write(Document document) {
    var body = new StructureWriter();
    body.optionalRange(document.title());
    body.list(document.blocks(), body::block);
    body.list(document.works(), body::work);
    body.list(document.pages(), body::page);
    body.list(document.pictures(), body::picture);
    var whole = new StructureWriter();
    whole.pools(body);
    whole.out.writeBytes(body.out.toByteArray());
    return whole.out.toByteArray();
  }

  private void pools(StructureWriter body) {
    out.write(VERSION);
    number(body.words.size());
    for (String word : body.words.keySet()) {
      byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      out.writeBytes(utf8);
    }
    number(body.confidences.size());
    for (Double confidence : body.confidences.keySet()) {
      out.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(confidence).array());
    }
  }

  private void block(Block block) {
    word(block.kind().name());
    range(block.range());
    number(block.level());
    list(block.seams(), this::seam);
    word(block.rule());
    confidence(block.confidence());
  }

  private void seam(Seam seam) {
    range(seam.range());
    word(seam.glue());
    confidence(seam.confidence());
  }

  private void work(Work work) {
    range(work.range());
    optionalRange(work.title());
    optionalRange(work.subtitle());
    number(work.speaker().isPresent() ? 1 : 0);
    work.speaker().ifPresent(this::speaker);
    optionalRange(work.date());
    optionalRange(work.occasion());
    list(work.sections(), this::section);
    list(work.turns(), this::turn);
  }

  private void speaker(Speaker speaker) {
    word(speaker.name());
    list(speaker.posts(), this::word);
  }

  private void section(Section section) {
    range(section.heading());
    range(section.range());
    number(section.level());
    number(section.runIn() ? 1 : 0);
    word(section.rule());
    confidence(section.confidence());
    list(section.children(), this::section);
  }

  private void turn(Turn turn) {
    speaker(turn.speaker());
    range(turn.label());
    range(turn.range());
  }

  private void page(PageMark page) {
    range(new Range(page.offset(), page.offset()));
    word(page.label());
  }

  private void picture(Picture picture) {
    range(new Range(picture.offset(), picture.offset() + 1));
    word(picture.mediaType());
    word(picture.sha256());
    number(picture.width());
    number(picture.height());
  }

  private <T> void list(List<T> items, Consumer<T> each) {
    number(items.size());
    items.forEach(each);
  }

  private void optionalRange(Optional<Range> range) {
    number(range.isPresent() ? 1 : 0);
    range.ifPresent(this::range);
  }

  private void range(Range range) {
    int step = range.start() - lastStart;
    number((step << 1) ^ (step >> 31));
    number(range.length());
    lastStart = range.start();
  }

  private void word(String word) {
    number(words.computeIfAbsent(word, _ -> words.size()));
  }

  private void confidence(double confidence) {
    number(confidences.computeIfAbsent(confidence, _ -> confidences.size()));
  }

  /** A base-128 varint, the low seven bits first; the number is taken as unsigned. */
  private void number(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
