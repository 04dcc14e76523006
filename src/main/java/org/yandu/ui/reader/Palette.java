package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.paint.Color;
import org.yandu.note.HighlightColor;

/**
 * The colours of a reading theme, all in one place.
 *
 * @param quiet text of lesser importance: dates, notes, paragraph numbers
 * @param rule fine lines that only part things
 * @param tick hits in the strip beside the scroll bar
 * @param marks background of the highlights in the order of {@link HighlightColor}
 * @param lines underlines in the same order, and the dots of the quick bar
 */
public record Palette(
    Color page,
    Color text,
    Color quiet,
    Color selection,
    Color hit,
    Color currentHit,
    Color rule,
    Color tick,
    List<Color> marks,
    List<Color> lines) {

  private static final List<Color> STRONG = colors("#A37B00 #3E8E41 #2F7DC1 #C8453B #8757B8");
  private static final List<Color> BRIGHT = colors("#D6AE3C #6BB36E #5E9FD8 #E0766C #A883D3");

  static Palette of(ReadingTheme theme) {
    return switch (theme) {
      case PAPER ->
          palette(
              "#F8F3E7 #2B2620 #645B4E #CFDBE6 #F2DDA6 #F4B25E #E2D8C4 #C2701A",
              "#FBE58C #CDE6B4 #C3DFF0 #F8CFC4 #E2D2F0",
              STRONG);
      case WHITE ->
          palette(
              "#FFFFFF #222222 #5D6167 #B5CFF3 #FFE9AE #FFB85C #E4E6EA #C2701A",
              "#FFEF9C #D2EFC0 #CBE5FA #FFD4CC #E8DAF8",
              STRONG);
      case GREEN ->
          palette(
              "#DDEBD5 #1F2B20 #4E5C4E #B4CFE0 #E9DE9C #EDB562 #C4D6BC #B9681A",
              "#F3E68A #B2DA9C #B5D8E6 #F1C7B9 #D9CBE6",
              STRONG);
      case NIGHT ->
          palette(
              "#1B1D21 #C9C6BF #9EA0A5 #33465E #4A4220 #6B4A12 #33363C #D08A2E",
              "#524617 #28482C #23425C #5A2E2B #442F5C",
              BRIGHT);
    };
  }

  Color mark(HighlightColor color) {
    return marks.get(color.ordinal());
  }

  Color line(HighlightColor color) {
    return lines.get(color.ordinal());
  }

  private static Palette palette(String base, String marks, List<Color> lines) {
    List<Color> c = colors(base);
    return new Palette(
        c.get(0),
        c.get(1),
        c.get(2),
        c.get(3),
        c.get(4),
        c.get(5),
        c.get(6),
        c.get(7),
        colors(marks),
        lines);
  }

  private static List<Color> colors(String words) {
    return List.of(words.split(" ")).stream().map(Color::web).toList();
  }
}
