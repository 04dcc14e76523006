package org.yandu.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yandu.text.Block;
import org.yandu.text.Document;
import org.yandu.text.Range;

/**
 * A reader's own rule for headings: a regular expression that says how they begin.
 *
 * <p>An expression can be written so that it takes years; this one looks at a bounded number of
 * characters, the same on every machine, and then gives up.
 */
public final class HeadingPattern {
  /** A paragraph with more characters than this is no heading. */
  public static final int LONGEST_LINE = 200;

  private static final int LONGEST_PATTERN = 200;
  private static final int LOOKS_IN_LINE = 200_000;
  private static final long LOOKS_IN_DOCUMENT = 200_000_000;

  /** How often all counted repetitions of the expression together may go round. */
  private static final long ROUNDS = 10_000;

  private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(?:,(\\d*))?");

  private final Pattern pattern;
  private long looks;

  /** The expression cannot be used; why is said by {@link #reason()}. */
  public static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why an expression cannot be used. */
    public enum Reason {
      /** Not written as a regular expression has to be. */
      SYNTAX,
      /** Looks for too long. */
      COSTLY
    }

    private final Reason reason;

    UnusableException(Reason reason, Throwable cause) {
      super(reason.name(), cause);
      this.reason = reason;
    }

    public Reason reason() {
      return reason;
    }
  }

  private HeadingPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * @throws UnusableException if it is no regular expression, or one that is sure to take too long
   */
  public static HeadingPattern of(String expression) throws UnusableException {
    if (expression.isBlank()) {
      throw new UnusableException(UnusableException.Reason.SYNTAX, null);
    }
    if (expression.length() > LONGEST_PATTERN || rounds(expression) > ROUNDS) {
      throw new UnusableException(UnusableException.Reason.COSTLY, null);
    }
    try {
      return new HeadingPattern(Pattern.compile(expression));
    } catch (PatternSyntaxException | StackOverflowError e) {
      throw new UnusableException(UnusableException.Reason.SYNTAX, e);
    }
  }

  private static long rounds(String expression) {
    long rounds = 1;
    Matcher counts = COUNT.matcher(expression);
    while (counts.find()) {
      String most = counts.group(2) == null ? "" : counts.group(2);
      String count = most.isEmpty() ? counts.group(1) : most;
      rounds *= count.length() > 5 ? ROUNDS + 1 : Math.max(1, Long.parseLong(count));
      if (rounds > ROUNDS) {
        return rounds;
      }
    }
    return rounds;
  }

  /**
   * The paragraphs that begin as the expression says, in text order.
   *
   * @throws UnusableException if it looks for too long
   */
  public List<Range> hits(Document document) throws UnusableException {
    return hits(document.text(), document.blocks());
  }

  List<Range> hits(String text, List<Block> blocks) throws UnusableException {
    looks = 0;
    List<Range> hits = new ArrayList<>();
    try {
      for (Block block : blocks) {
        if (isCandidate(block) && matches(Draft.shown(text, block))) {
          hits.add(block.range());
        }
      }
    } catch (TooManyLooks | StackOverflowError e) {
      throw new UnusableException(UnusableException.Reason.COSTLY, e);
    }
    return hits;
  }

  private boolean matches(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    Matcher matcher = pattern.matcher(new Watched(line));
    return matcher.lookingAt() && matcher.end() > 0;
  }

  private static boolean isCandidate(Block block) {
    return block.range().length() <= 2 * LONGEST_LINE
        && switch (block.kind()) {
          case TITLE, TABLE, PICTURE, SEPARATOR -> false;
          default -> true;
        };
  }

  private static final class TooManyLooks extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A line that counts how often the expression looks at it. */
  private final class Watched implements CharSequence {
    private final String line;
    private int looksHere;

    Watched(String line) {
      this.line = line;
    }

    @Override
    public int length() {
      return line.length();
    }

    @Override
    public char charAt(int index) {
      if (++looksHere > LOOKS_IN_LINE || ++looks > LOOKS_IN_DOCUMENT) {
        throw new TooManyLooks();
      }
      return line.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return line.subSequence(start, end);
    }

    @Override
    public String toString() {
      return line;
    }
  }
}
