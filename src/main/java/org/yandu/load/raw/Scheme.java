package org.yandu.load.raw;

/**
 * The ways to number a heading, highest first; the order of levels is that of Chinese documents.
 */
public enum Scheme {
  /** 第一编, 第一篇, 第一部分. */
  PART(1, true),
  /** 第一章, 第一回, 第一讲. */
  CHAPTER(2, true),
  /** 第一节. */
  SECTION(3, true),
  /** 一、 and the Roman I. */
  CHINESE(4, true),
  /** （一）. */
  CHINESE_PAREN(5, true),
  /** 第一条; always a paragraph of its own. */
  ARTICLE(5, false),
  /** 1. and 1、. */
  ARABIC(6, true),
  /** 1.1 and deeper. */
  DECIMAL(6, true),
  /** (1), 1), ①. */
  ARABIC_PAREN(7, true),
  /** 一是, 二要, 第一，, 首先，: points that share their line with the text. */
  POINT(8, false);

  private final int level;
  private final boolean heading;

  Scheme(int level, boolean heading) {
    this.level = level;
    this.heading = heading;
  }

  public int level() {
    return level;
  }

  /** Whether a short line that is numbered so can be a heading of its own. */
  public boolean canBeHeading() {
    return heading;
  }
}
