package org.yandu.settings;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yandu.io.WholeFile;
import org.yandu.settings.Settings.Panes;
import org.yandu.settings.Settings.WindowPlace;

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
        return fromJson(root);
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
          file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(toJson(settings)));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "settings cannot be written", e);
    }
  }

  private void setAside() {
    try {
      Files.move(
          file, file.resolveSibling("settings.damaged.json"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "damaged settings cannot be set aside", e);
    }
  }

  private static Settings fromJson(JsonNode root) {
    Settings standard = Settings.standard();
    return new Settings(
        root.path("language").asText(standard.language()),
        root.path("theme").asText(standard.theme()),
        root.path("fontSize").asDouble(standard.fontSize()),
        root.path("color").asText(standard.color()),
        id(root.path("document").asText("")),
        window(root.path("window"), standard.window()),
        panes(root.path("panes"), standard.panes()));
  }

  private static Optional<UUID> id(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static WindowPlace window(JsonNode node, WindowPlace standard) {
    return new WindowPlace(
        node.path("x").asDouble(standard.x()),
        node.path("y").asDouble(standard.y()),
        node.path("width").asDouble(standard.width()),
        node.path("height").asDouble(standard.height()),
        node.path("maximized").asBoolean(standard.maximized()));
  }

  private static Panes panes(JsonNode node, Panes standard) {
    return new Panes(
        node.path("left").asDouble(standard.left()),
        node.path("right").asDouble(standard.right()),
        node.path("leftShown").asBoolean(standard.leftShown()),
        node.path("rightShown").asBoolean(standard.rightShown()),
        node.path("leftTab").asText(standard.leftTab()));
  }

  private static ObjectNode toJson(Settings settings) {
    ObjectNode root = JSON.createObjectNode();
    root.put("language", settings.language());
    root.put("theme", settings.theme());
    root.put("fontSize", settings.fontSize());
    root.put("color", settings.color());
    settings.document().ifPresent(id -> root.put("document", id.toString()));
    WindowPlace place = settings.window();
    ObjectNode window = root.putObject("window");
    if (Double.isFinite(place.x()) && Double.isFinite(place.y())) {
      window.put("x", place.x());
      window.put("y", place.y());
    }
    window.put("width", place.width());
    window.put("height", place.height());
    window.put("maximized", place.maximized());
    Panes panes = settings.panes();
    ObjectNode beside = root.putObject("panes");
    beside.put("left", panes.left());
    beside.put("right", panes.right());
    beside.put("leftShown", panes.leftShown());
    beside.put("rightShown", panes.rightShown());
    beside.put("leftTab", panes.leftTab());
    return root;
  }
}
