package org.yandu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start script finds itself and a Java; here each Java is a script that says how it is called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir private Path folder;
  private Path home;
  private Path launcher;

  @BeforeEach
  void install() throws Exception {
    home = Files.createDirectories(folder.resolve("研读 程序"));
    launcher = Files.createDirectory(home.resolve("bin")).resolve("yandu");
    Files.copy(Path.of("src/main/launcher/yandu"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
    assertTrue(launcher.toFile().setExecutable(true));
  }

  @Test
  void itRunsThroughALinkFromAnotherFolderAndKeepsArgumentsWhole() throws Exception {
    java(home.resolve("runtime"), "25.0.3");
    Path link = folder.resolve("elsewhere").resolve("yandu");
    Files.createDirectory(link.getParent());
    Files.createSymbolicLink(link, Path.of("../研读 程序/bin/yandu"));
    List<String> call = run(link, "", "outline", "一 份.txt", "$HOME*");
    assertEquals(home.resolve("runtime/bin/java").toRealPath().toString(), call.getFirst());
    int jar = call.indexOf("-jar");
    assertEquals(
        List.of(
            home.toRealPath().resolve("lib/yandu.jar").toString(), "outline", "一 份.txt", "$HOME*"),
        call.subList(jar + 1, call.size()));
  }

  @Test
  void anOldJavaHomeIsPassedOverForTheJavaOfThePath() throws Exception {
    java(folder.resolve("old"), "17.0.15");
    Path young = java(folder.resolve("young"), "26");
    List<String> call = run(launcher, folder.resolve("old").toString(), "list");
    assertEquals(young.toString(), call.getFirst());
  }

  @Test
  void aJavaHomeThatIsNewEnoughGoesBeforeThePath() throws Exception {
    Path chosen = java(folder.resolve("chosen"), "25");
    java(folder.resolve("young"), "26");
    List<String> call = run(launcher, folder.resolve("chosen").toString(), "list");
    assertEquals(chosen.toString(), call.getFirst());
  }

  private List<String> run(Path script, String javaHome, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile());
    builder.environment().put("JAVA_HOME", javaHome);
    builder.environment().put("PATH", folder.resolve("young/bin") + ":/usr/bin:/bin");
    Process process = builder.start();
    List<String> lines = process.inputReader().lines().toList();
    assertEquals(0, process.waitFor(), lines::toString);
    return lines;
  }

  /** A folder like a Java home whose {@code java} prints its own path and what it is given. */
  private static Path java(Path home, String version) throws Exception {
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\n");
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return java;
  }
}
