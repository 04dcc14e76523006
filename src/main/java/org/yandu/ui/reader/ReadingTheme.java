package org.yandu.ui.reader;

/** The colours of the page: paper, white, green (护眼) and night. */
public enum ReadingTheme {
  PAPER,
  WHITE,
  GREEN,
  NIGHT
}
