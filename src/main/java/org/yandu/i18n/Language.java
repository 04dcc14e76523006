package org.yandu.i18n;

import java.util.Locale;

/** The languages of the interface; Chinese is the default whatever the machine speaks. */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE, "中文"),
  EN(Locale.ENGLISH, "English");

  private final Locale locale;
  private final String ownName;

  Language(Locale locale, String ownName) {
    this.locale = locale;
    this.ownName = ownName;
  }

  public Locale locale() {
    return locale;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }
}
