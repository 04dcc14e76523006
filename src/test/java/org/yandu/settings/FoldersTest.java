package org.yandu.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoldersTest {
  private final Path home = Path.of("/home/li").toAbsolutePath();

  private Path library(String system, Map<String, String> environment) {
    return new Folders(environment, system, home).library(Optional.empty());
  }

  @Test
  void everySystemHasItsPlace() {
    assertEquals(home.resolve(".local/share/yandu"), library("Linux", Map.of()));
    assertEquals(home.resolve("Library/Application Support/Yandu"), library("Mac OS X", Map.of()));
    assertEquals(home.resolve("AppData/Roaming/Yandu"), library("Windows 11", Map.of()));
  }

  @Test
  void aRelativeDataHomeIsIgnored() {
    assertEquals(
        Path.of("/data/yandu").toAbsolutePath(),
        library("Linux", Map.of("XDG_DATA_HOME", Path.of("/data").toAbsolutePath().toString())));
    assertEquals(
        home.resolve(".local/share/yandu"), library("Linux", Map.of("XDG_DATA_HOME", "data")));
  }

  @Test
  void theVariableYieldsToTheOption() {
    var environment = Map.of("YANDU_LIBRARY", "/mnt/stick");
    assertEquals(Path.of("/mnt/stick").toAbsolutePath(), library("Linux", environment));
    assertEquals(
        Path.of("/mine").toAbsolutePath(),
        new Folders(environment, "Linux", home).library(Optional.of(Path.of("/mine"))));
  }
}
