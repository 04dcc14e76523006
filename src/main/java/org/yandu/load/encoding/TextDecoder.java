package org.yandu.load.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/**
 * Finds the encoding of a text by its bytes: mark, share of well-formed UTF-8, then whichever
 * decoding is most likely as Chinese prose. One bad byte changes nothing but itself.
 */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final List<Charset> ALL =
      List.of(
          StandardCharsets.UTF_8,
          GB18030,
          BIG5,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);
  private static final int SAMPLE = 1 << 16;
  private static final int LONGEST_LINE = 1 << 20;
  private static final double UTF8_SHARE = .9;
  private static final double LEAST_LIKELY = -12;
  private static final double CHINESE = -9.5;
  private static final double MOST_CONTROLS = .01;

  private TextDecoder() {}

  /**
   * The text of {@code file} in the encoding that the user names, or the one its bytes speak for.
   */
  public static DecodedText decode(SourceFile file, ReadOptions options) throws LoadException {
    Charset charset = options.charset().or(() -> guess(file)).orElse(null);
    if (charset == null) {
      throw new LoadException(Reason.BINARY, file.name());
    }
    return decode(file, charset);
  }

  /** The text of {@code file} in {@code charset}, without its byte order mark. */
  public static DecodedText decode(SourceFile file, Charset charset) {
    int mark = !charset.equals(byMark(file)) ? 0 : charset == StandardCharsets.UTF_8 ? 3 : 2;
    return decode(file.bytes(), mark, charset);
  }

  /** The encoding that a mark or the bytes of {@code file} speak for; empty when it is no text. */
  public static Optional<Charset> guess(SourceFile file) {
    Charset marked = byMark(file);
    return Optional.ofNullable(marked != null ? marked : guess(file.bytes()));
  }

  /** Every encoding that a Chinese text is looked for in. */
  public static List<Charset> candidates() {
    return ALL;
  }

  /** The encoding that the bytes speak for, or null when they are no text in any of them. */
  public static Charset guess(byte[] bytes) {
    return guess(bytes, null);
  }

  /**
   * The encoding that the bytes speak for, or null when they are no text in any of them.
   *
   * @param declared what the text says of itself, asked like the others; null when it says nothing
   */
  public static Charset guess(byte[] bytes, Charset declared) {
    if (isUtf8(bytes) && controls(bytes, Math.min(bytes.length, SAMPLE)) <= MOST_CONTROLS) {
      return StandardCharsets.UTF_8;
    }
    byte[] sample = sample(bytes);
    Charset best = declared;
    double bestSum = declared == null ? Double.NEGATIVE_INFINITY : logarithm(sample, declared);
    for (Charset candidate : ALL) {
      double sum = logarithm(sample, candidate);
      if (sum > bestSum) {
        best = candidate;
        bestSum = sum;
      }
    }
    if (declared != null && !best.equals(declared) && !isChinese(sample, best)) {
      best = declared;
    }
    return isText(sample, best) ? best : null;
  }

  /** Whether what stands beyond ASCII are words that Chinese texts use. */
  private static boolean isChinese(byte[] sample, Charset charset) {
    String text = decode(sample, 0, charset).text();
    double sum = 0;
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        sum += CharacterRanks.STANDARD.logarithm(text.charAt(i));
        wide++;
      }
    }
    return sum >= CHINESE * wide;
  }

  /** The beginning of {@code bytes}, or what surrounds the first byte that is not ASCII. */
  private static byte[] sample(byte[] bytes) {
    int high = 0;
    while (high < bytes.length && bytes[high] >= 0) {
      high++;
    }
    int from = high < SAMPLE / 2 || high == bytes.length ? 0 : (high & ~1) - SAMPLE / 4;
    int to = Math.min(bytes.length, from + SAMPLE);
    return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
  }

  private static double logarithm(byte[] sample, Charset charset) {
    DoubleByteText pairs = DoubleByteText.of(charset);
    return pairs != null
        ? pairs.logarithm(sample, sample.length)
        : logarithm(new String(sample, charset));
  }

  private static Charset byMark(SourceFile file) {
    if (file.startsWith(0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (file.startsWith(0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return file.startsWith(0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static double logarithm(String sample) {
    double sum = 0;
    for (int i = 0; i < sample.length(); i++) {
      sum += CharacterRanks.STANDARD.logarithm(sample.charAt(i));
    }
    return sum;
  }

  /** Whether the likeliest text is one: few places that cannot be, and likely on the whole. */
  private static boolean isText(byte[] bytes, Charset charset) {
    String sample = decode(bytes, 0, charset).text();
    int impossible = 0;
    int damaged = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      damaged += c == '\uFFFD' ? 1 : 0;
      impossible += CharacterRanks.STANDARD.logarithm(c) <= LEAST_LIKELY - 5 ? 1 : 0;
    }
    return damaged <= 3 + sample.length() / 10
        && impossible <= 1 + sample.length() / 10
        && impossible * 2 <= sample.length()
        && logarithm(sample) >= LEAST_LIKELY * sample.length();
  }

  private static double controls(byte[] bytes, int length) {
    int count = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1A) {
        count++;
      }
    }
    return length == 0 ? 0 : (double) count / length;
  }

  /** Whether at least nine in ten of the sequences beyond ASCII are well-formed. */
  private static boolean isUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80) {
        i++;
        continue;
      }
      int more = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xC2 ? 1 : 0;
      int j = i + 1;
      while (j <= i + more && j < bytes.length && (bytes[j] & 0xC0) == 0x80) {
        j++;
      }
      if (more > 0 && b < 0xF5 && j == i + more + 1) {
        good++;
      } else {
        bad++;
      }
      i = j;
    }
    return bad == 0 || good >= UTF8_SHARE * (good + bad);
  }

  public static DecodedText decode(byte[] bytes, int from, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    String text = strict(in.duplicate(), charset);
    if (text != null) {
      return new DecodedText(text, charset.name(), 0);
    }
    DoubleByteText pairs = DoubleByteText.of(charset);
    if (pairs != null) {
      return byLines(bytes, from, charset, pairs);
    }
    String lenient = new String(bytes, from, bytes.length - from, charset);
    int damaged = 0;
    for (int i = 0; i < lenient.length(); i++) {
      if (lenient.charAt(i) == '\uFFFD') {
        damaged++;
      }
    }
    return new DecodedText(lenient, charset.name(), damaged);
  }

  /** No character of two bytes has a line end in it, so that every line can be mended by itself. */
  private static DecodedText byLines(
      byte[] bytes, int from, Charset charset, DoubleByteText pairs) {
    var text = new StringBuilder(bytes.length);
    int damaged = 0;
    int start = from;
    while (start < bytes.length) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n' && end - start < LONGEST_LINE) {
        end++;
      }
      end = Math.min(bytes.length, end + 1);
      String line = strict(ByteBuffer.wrap(bytes, start, end - start), charset);
      if (line != null) {
        text.append(line);
      } else {
        damaged += pairs.decode(bytes, start, end, text);
      }
      start = end;
    }
    return new DecodedText(text.toString(), charset.name(), damaged);
  }

  private static String strict(ByteBuffer in, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in)
          .toString();
    } catch (java.nio.charset.CharacterCodingException e) {
      return null;
    }
  }
}
