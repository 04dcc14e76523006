package org.yandu.load.word;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.yandu.load.word.WordNumbering.Instance;
import org.yandu.load.word.WordNumbering.Level;

/** The lists of a Word 97 file, read when a paragraph first uses them. */
final class DocNumbering {
  /** Lists that were made by older versions carry this number and no definition. */
  private static final int CONVERTED = 2047;

  private static final int NOTHING_FOLLOWS = 2;

  private final ListTables tables;
  private final WordNumbering numbering = new WordNumbering();
  private final Set<Integer> known = new HashSet<>();
  private final Set<Integer> defined = new HashSet<>();

  /**
   * @param tables null in files without lists
   */
  DocNumbering(ListTables tables) {
    this.tables = tables;
  }

  String next(Paragraph paragraph) {
    return isListed(paragraph) ? numbering.next(paragraph.getIlfo(), paragraph.getIlvl()) : "";
  }

  boolean isBullet(Paragraph paragraph) {
    return isListed(paragraph) && numbering.isBullet(paragraph.getIlfo(), paragraph.getIlvl());
  }

  private boolean isListed(Paragraph paragraph) {
    int list = paragraph.getIlfo();
    if (tables == null || list <= 0 || list >= CONVERTED) {
      return false;
    }
    if (known.add(list)) {
      read(list);
    }
    return true;
  }

  private void read(int list) {
    try {
      LFO use = tables.getLfo(list);
      ListData data = tables.getListData(use.getLsid());
      if (data == null) {
        return;
      }
      String definition = String.valueOf(use.getLsid());
      if (defined.add(use.getLsid())) {
        numbering.define(definition, levels(data));
      }
      numbering.add(list, instance(definition, tables.getLfoData(list)));
    } catch (NoSuchElementException | IndexOutOfBoundsException e) {
      // A list that the tables do not know has no numbers.
      numbering.add(list, new Instance());
    }
  }

  private static Level[] levels(ListData data) {
    Level[] levels = new Level[WordNumbering.LEVELS];
    ListLevel[] all = data.getLevels();
    for (int i = 0; i < Math.min(all.length, levels.length); i++) {
      levels[i] = all[i] == null ? null : level(all[i]);
    }
    return levels;
  }

  private static Instance instance(String definition, LFOData changes) {
    var instance = new Instance();
    instance.definition = definition;
    ListFormatOverrideLevel[] all = changes == null ? null : changes.getRgLfoLvl();
    for (int i = 0; all != null && i < all.length; i++) {
      ListFormatOverrideLevel change = all[i];
      if (change == null || change.getLevelNum() >= WordNumbering.LEVELS) {
        continue;
      }
      int at = Math.max(0, change.getLevelNum());
      if (change.isFormatting() && change.getLevel() != null) {
        instance.own[at] = level(change.getLevel());
      }
      if (change.isStartAt()) {
        boolean formatted = instance.own[at] != null;
        instance.startOverride[at] = formatted ? instance.own[at].start : change.getIStartAt();
      }
    }
    return instance;
  }

  /** In the text of a level the characters 0 to 8 stand for the counters. */
  private static Level level(ListLevel read) {
    var level = new Level();
    level.format = NumberFormat.coded(read.getNumberFormat() & 0xFF);
    level.start = read.getStartAt();
    level.legal = read.isLegalNumbering();
    level.tight = read.getTypeOfCharFollowingTheNumber() == NOTHING_FOLLOWS;
    level.restart = -1;
    var text = new StringBuilder();
    String shown = read.getNumberText() == null ? "" : read.getNumberText();
    for (char c : shown.toCharArray()) {
      text.append(c < WordNumbering.LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    level.text = text.toString();
    return level;
  }
}
