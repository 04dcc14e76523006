package org.yandu.settings;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yandu.io.WholeFile;

/**
 * Keeps the settings as {@code settings.json} in a folder.
 *
 * <p>It is written whole or not at all. A file that is no JSON is set aside under the name {@code
 * settings.damaged.json} and the program starts with the standard; a single value of the wrong kind
 * only falls back by itself. No failure here stops the program.
 */
public final class SettingsFile {
  private static final Logger LOG = Logger.getLogger(SettingsFile.class.getName());
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  public SettingsFile(Path folder) {
    file = requireNonNull(folder).resolve("settings.json");
  }

  /** The settings of the last time, or the standard ones. */
  public Settings read() {
    if (!Files.exists(file)) {
      return Settings.standard();
    }
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      if (root != null && root.isObject()) {
        return SettingsJson.read(root);
      }
      setAside();
    } catch (JsonProcessingException e) {
      LOG.log(Level.WARNING, "settings are damaged", e);
      setAside();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "settings cannot be read", e);
    }
    return Settings.standard();
  }

  /** Keeps {@code settings}; a failure is logged and the old file stays. */
  public void write(Settings settings) {
    try {
      WholeFile.write(
          file,
          JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(SettingsJson.write(settings)));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "settings cannot be written", e);
    }
  }

  /**
   * The same unless the folder is gone, as with the disk it is on: no other one may take its place.
   *
   * @return whether the folder is there
   */
  public boolean writeWhereThere(Settings settings) {
    boolean there = Files.isDirectory(file.toAbsolutePath().getParent());
    if (there) {
      write(settings);
    }
    return there;
  }

  private void setAside() {
    try {
      Files.move(
          file, file.resolveSibling("settings.damaged.json"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "damaged settings cannot be set aside", e);
    }
  }
}
