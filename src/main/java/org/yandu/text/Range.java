package org.yandu.text;

/**
 * A half-open range of UTF-16 offsets, {@code start} included and {@code end} excluded.
 *
 * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
 */
public record Range(int start, int end) implements Comparable<Range> {
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Range other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }

  /** The common part, or an empty range at the nearer edge of this one when there is none. */
  public Range intersection(Range other) {
    int from = Math.clamp(other.start, start, end);
    return new Range(from, Math.clamp(other.end, from, end));
  }

  /** The characters of the range in {@code text}, seams and all. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Text order: by start, the longer one first where two start together. */
  @Override
  public int compareTo(Range other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
