package org.yandu.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.yandu.i18n.Texts;

/** Says when something was, the way people say it. */
public final class Days {
  private Days() {}

  /** Today, yesterday, or the day. */
  public static String inWords(Instant when, Texts texts) {
    return inWords(when, LocalDate.now(), texts);
  }

  static String inWords(Instant when, LocalDate today, Texts texts) {
    LocalDate day = when.atZone(ZoneId.systemDefault()).toLocalDate();
    return switch (Math.clamp(ChronoUnit.DAYS.between(day, today), -1, 2)) {
      case 0 -> texts.get("kit.today");
      case 1 -> texts.get("kit.yesterday");
      default -> {
        String pattern = day.getYear() == today.getYear() ? "kit.day" : "kit.dayOfYear";
        yield day.format(
            DateTimeFormatter.ofPattern(texts.get(pattern), texts.language().locale()));
      }
    };
  }
}
