package org.yandu.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.PageMark;
import org.yandu.text.Picture;
import org.yandu.text.Range;
import org.yandu.text.Seam;
import org.yandu.text.Section;
import org.yandu.text.Source;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;
import org.yandu.text.Work;

/** Reads what {@link StructureWriter} wrote, and trusts no byte of it. */
final class StructureReader {
  private static final int MAX_DEPTH = 100;

  private final ByteBuffer in;
  private final int textLength;
  private final List<String> words = new ArrayList<>();
  private final List<Double> confidences = new ArrayList<>();
  private final Map<String, BlockKind> kinds = new HashMap<>();
  private int lastStart;
  private int depth;

  private StructureReader(byte[] bytes, int textLength) {
    this.in = ByteBuffer.wrap(bytes);
    this.textLength = textLength;
  }

  /**
   * @throws IllegalArgumentException if the bytes are not a structure over {@code text}
   */
  static Document read(Source source, String text, byte[] structure) {
    var reader = new StructureReader(structure, text.length());
    try {
      return reader.document(source, text);
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("the structure ends or points beyond its end", e);
    }
  }

  private Document document(Source source, String text) {
    int version = in.get();
    if (version < 1 || version > StructureWriter.VERSION) {
      throw new IllegalArgumentException("unknown form of structure");
    }
    int wordCount = count();
    for (int i = 0; i < wordCount; i++) {
      byte[] utf8 = new byte[count()];
      in.get(utf8);
      words.add(new String(utf8, StandardCharsets.UTF_8));
    }
    int confidenceCount = count();
    for (int i = 0; i < confidenceCount; i++) {
      confidences.add(in.getDouble());
    }
    Optional<Range> title = optional(this::range);
    List<Block> blocks = list(this::block);
    List<Work> works = list(this::work);
    List<PageMark> pages = list(this::page);
    List<Picture> pictures = version < 2 ? List.of() : list(() -> picture(version));
    if (in.hasRemaining()) {
      throw new IllegalArgumentException("the structure goes on after its end");
    }
    return new Document(source, text, title, blocks, works, pages, pictures);
  }

  private Block block() {
    BlockKind kind = kinds.computeIfAbsent(word(), BlockKind::valueOf);
    Range range = range();
    int level = number();
    List<Seam> seams = list(this::seam);
    return new Block(kind, range, level, seams, word(), confidence());
  }

  private Seam seam() {
    return new Seam(range(), word(), confidence());
  }

  private Work work() {
    Range range = range();
    Optional<Range> title = optional(this::range);
    Optional<Range> subtitle = optional(this::range);
    Optional<Speaker> speaker = optional(this::speaker);
    Optional<Range> date = optional(this::range);
    Optional<Range> occasion = optional(this::range);
    List<Section> sections = list(this::section);
    List<Turn> turns = list(this::turn);
    return new Work(range, title, subtitle, speaker, date, occasion, sections, turns);
  }

  private Speaker speaker() {
    return new Speaker(word(), list(this::word));
  }

  private Section section() {
    if (++depth > MAX_DEPTH) {
      throw new IllegalArgumentException("sections nested too deeply");
    }
    Range heading = range();
    Range range = range();
    int level = number();
    boolean runIn = number() == 1;
    String rule = word();
    double confidence = confidence();
    List<Section> children = list(this::section);
    depth--;
    return new Section(heading, range, level, runIn, rule, confidence, children);
  }

  private Turn turn() {
    return new Turn(speaker(), range(), range());
  }

  private PageMark page() {
    return new PageMark(range().start(), word());
  }

  /** How large pictures are is known from version 3 on. */
  private Picture picture(int version) {
    int offset = range().start();
    String mediaType = word();
    String sha256 = word();
    return version < 3
        ? new Picture(offset, mediaType, sha256, 0, 0)
        : new Picture(offset, mediaType, sha256, number(), number());
  }

  private <T> List<T> list(Supplier<T> item) {
    int count = count();
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(item.get());
    }
    return items;
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return number() == 1 ? Optional.of(value.get()) : Optional.empty();
  }

  private Range range() {
    int zigzag = number();
    int start = lastStart + ((zigzag >>> 1) ^ -(zigzag & 1));
    var range = new Range(start, Math.addExact(start, number()));
    if (range.end() > textLength) {
      throw new IllegalArgumentException(range + " lies outside the text");
    }
    lastStart = start;
    return range;
  }

  private String word() {
    return words.get(number());
  }

  private double confidence() {
    return confidences.get(number());
  }

  /** A count of things to come; each takes a byte at least, which bounds what is set aside. */
  private int count() {
    int count = number();
    if (count < 0 || count > in.remaining()) {
      throw new IllegalArgumentException("a list longer than the structure");
    }
    return count;
  }

  private int number() {
    int number = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int part = in.get();
      number |= (part & 0x7F) << shift;
      if (part >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("a number without end");
  }
}
