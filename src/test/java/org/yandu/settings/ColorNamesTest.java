package org.yandu.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;

class ColorNamesTest {
  @TempDir Path folder;

  @Test
  void aNameTakesThePlaceOfTheColourWhateverSignsItHas() {
    Texts texts = new ColorNames(Map.of("red", "it's {0}")).in(Texts.of(Language.EN));
    assertEquals("it's {0}", texts.get("notes.color.red"));
    assertEquals("it's {0}", texts.get("reader.mark.red"));
    assertEquals("it's {0}", texts.get("export.color.red"));
    assertEquals("Marked it's {0}", texts.get("export.mark", texts.get("export.color.red")));
    assertEquals("green", texts.get("export.color.green"));
  }

  @Test
  void namesAreTidied() {
    var names = new ColorNames(Map.of("red", " 重\n点 ", "blue", "\u3000 ", "green", "很".repeat(30)));
    assertEquals(Map.of("red", "重 点", "green", "很".repeat(ColorNames.LONGEST)), names.byColor());
    assertEquals("", names.of("blue"));
  }

  @Test
  void namesAreReadFromTheFolderOfTheLibrary() {
    assertEquals(Map.of(), ColorNames.keptIn(folder).byColor());
    new SettingsFile(folder).write(Settings.standard().withColorNames(Map.of("blue", "待办")));
    assertEquals("待办", ColorNames.keptIn(folder).of("blue"));
  }
}
