package org.yandu.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where words were taken from (引文出处), in the one form used everywhere: {@code
 * 《标题》（讲话人，日期），第二部分（一）第3段}.
 *
 * <p>What the source does not give is left out. The form is that of Chinese documents in every
 * language of the interface.
 *
 * @param title of the work, or the name of the document, without 《》
 * @param speaker who says the words
 * @param date as in the source, without brackets
 * @param place part, chapter, article and paragraph; empty for a title
 */
public record Citation(
    String title, Optional<String> speaker, Optional<String> date, String place) {
  public Citation {
    requireNonNull(title);
    requireNonNull(speaker);
    requireNonNull(date);
    requireNonNull(place);
  }

  public static Citation of(Document document, Range range) {
    return of(Places.of(document), range);
  }

  public static Citation of(Places places, Range range) {
    int start = firstOffset(places, range);
    int end = lastOffset(places, range, start);
    Citation first = at(places, start);
    if (places.workIndex(start).equals(places.workIndex(end))) {
      return first.withPlace(PlaceInWork.of(places, start, end));
    }
    Citation last = at(places, end).withPlace(PlaceInWork.of(places, end, end));
    return first.withPlace(PlaceInWork.of(places, start, start) + "至" + last.text());
  }

  /** The whole citation in one line. */
  public String text() {
    var text = new StringBuilder("《").append(title).append('》');
    List<String> facts = new ArrayList<>();
    speaker.ifPresent(facts::add);
    date.ifPresent(facts::add);
    if (!facts.isEmpty()) {
      text.append('（').append(String.join("，", facts)).append('）');
    }
    if (!place.isEmpty()) {
      text.append(place.startsWith("至") ? "" : "，").append(place);
    }
    return text.toString();
  }

  /** The work, speaker and date without the place in it. */
  public String source() {
    return withPlace("").text();
  }

  @Override
  public String toString() {
    return text();
  }

  private Citation withPlace(String newPlace) {
    return new Citation(title, speaker, date, newPlace);
  }

  private static Citation at(Places places, int offset) {
    Document document = places.document();
    Optional<Work> work = places.work(offset);
    String title = work.flatMap(Work::title).map(document::shown).orElseGet(document::name);
    return new Citation(
        unquoted(Lines.joined(title)),
        work.flatMap(w -> speaker(w, offset)),
        work.flatMap(Work::date).map(document::shown).map(Citation::unbracketed),
        "");
  }

  /** Who says the words: where people take turns the one whose turn it is. */
  private static Optional<String> speaker(Work work, int offset) {
    return work.turns().stream()
        .filter(turn -> turn.range().contains(offset))
        .map(Turn::speaker)
        .findFirst()
        .or(() -> work.turns().isEmpty() ? work.speaker() : Optional.empty())
        .map(Speaker::name)
        .filter(Predicate.not(String::isBlank));
  }

  private static int firstOffset(Places places, Range range) {
    return places
        .firstParagraph(range)
        .map(block -> Math.max(range.start(), block.range().start()))
        .orElse(range.start());
  }

  private static int lastOffset(Places places, Range range, int start) {
    return places
        .lastParagraph(range)
        .map(block -> Math.min(range.end(), block.range().end()) - 1)
        .orElse(start);
  }

  /** Without 《》 around it; those inside become 〈〉, as quoted titles in titles are written. */
  private static String unquoted(String title) {
    boolean quoted =
        title.length() > 2 && title.startsWith("《") && title.indexOf('》') == title.length() - 1;
    String inner = quoted ? title.substring(1, title.length() - 1) : title;
    return inner.replace('《', '〈').replace('》', '〉');
  }

  private static String unbracketed(String date) {
    String line = Lines.joined(date);
    boolean bracketed =
        line.length() > 2
            && "（([〔【".indexOf(line.charAt(0)) >= 0
            && "）)]〕】".indexOf(line.charAt(line.length() - 1)) >= 0;
    return bracketed ? line.substring(1, line.length() - 1).strip() : line;
  }
}
