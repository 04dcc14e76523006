package org.yandu.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void whatWasSetIsThereAgain() {
    var file = new SettingsFile(folder);
    Settings settings =
        Settings.standard()
            .withLanguage("en")
            .withTheme("night")
            .withFontSize(26)
            .withColor("blue")
            .withDocument(Optional.of(UUID.fromString("0190b1c2-0000-7000-8000-000000000001")))
            .withWindow(new Settings.WindowPlace(30, 40, 900, 700, true))
            .withPanes(new Settings.Panes(210, 333, false, true, "outline"));
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
        "{\"language\":\"en\",\"fontSize\":1e9,\"document\":\"no id\",\"window\":7,\"extra\":1}");
    Settings read = new SettingsFile(folder).read();
    assertEquals("en", read.language());
    assertEquals(Settings.LARGEST_FONT, read.fontSize());
    assertEquals(Optional.empty(), read.document());
    assertEquals(Settings.standard().window(), read.window());
  }
}
