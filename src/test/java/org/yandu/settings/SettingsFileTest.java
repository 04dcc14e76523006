package org.yandu.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  private static final UUID ONE = UUID.fromString("0190b1c2-0000-7000-8000-000000000001");
  private static final UUID TWO = UUID.fromString("0190b1c2-0000-7000-8000-000000000002");

  @TempDir Path folder;

  @Test
  void whatWasSetIsThereAgain() {
    var file = new SettingsFile(folder);
    Settings settings =
        Settings.standard()
            .withLanguage("en")
            .withReading(
                new ReadingSettings(
                    "night", "kai", 26, 2.0, 32, "columns", "traditional", true, true, "blue"))
            .withOpen(
                new Settings.Open(Optional.of(ONE), Optional.of(new Settings.Beside(TWO, 7)), true))
            .withKeys(Map.of("FIND", "Ctrl+G"))
            .withColorNames(Map.of("red", "要求"))
            .withWindow(new Settings.WindowPlace(30, 40, 900, 700, true))
            .withPanes(
                new Settings.Panes(
                    210, 333, false, true, "outline", new Settings.Outlines(false, true, 0.3)));
    file.write(settings);
    assertEquals(settings, file.read());
  }

  @Test
  void aFreshLibraryStartsWithTheStandard() {
    assertEquals(Settings.standard(), new SettingsFile(folder.resolve("new")).read());
  }

  @Test
  void aDamagedFileIsSetAside() throws Exception {
    Files.writeString(folder.resolve("settings.json"), "{\"language\": \"en\", ");
    assertEquals(Settings.standard(), new SettingsFile(folder).read());
    assertTrue(Files.exists(folder.resolve("settings.damaged.json")));
    assertFalse(Files.exists(folder.resolve("settings.json")));
  }

  @Test
  void aFileOfSomethingElseIsSetAside() throws Exception {
    Files.writeString(folder.resolve("settings.json"), "[1, 2]");
    assertEquals(Settings.standard(), new SettingsFile(folder).read());
    assertTrue(Files.exists(folder.resolve("settings.damaged.json")));
  }

  @Test
  void aWrongValueFallsBackAlone() throws Exception {
    Files.writeString(
        folder.resolve("settings.json"),
        "{\"language\":\"en\",\"reading\":{\"fontSize\":1e9,\"measure\":\"x\"},"
            + "\"open\":{\"document\":\"no id\"},\"window\":7,\"keys\":[1],\"extra\":1}");
    Settings read = new SettingsFile(folder).read();
    assertEquals("en", read.language());
    assertEquals(ReadingSettings.LARGEST_FONT, read.reading().fontSize());
    assertEquals(ReadingSettings.STANDARD_MEASURE, read.reading().measure());
    assertEquals(Map.of(), read.keys());
    assertEquals(Optional.empty(), read.open().document());
    assertEquals(Settings.standard().window(), read.window());
  }
}
