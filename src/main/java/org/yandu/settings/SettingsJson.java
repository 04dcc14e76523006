package org.yandu.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.yandu.settings.Settings.Beside;
import org.yandu.settings.Settings.Open;
import org.yandu.settings.Settings.Outlines;
import org.yandu.settings.Settings.Panes;
import org.yandu.settings.Settings.WindowPlace;

/** Settings as JSON and back; a value of the wrong kind falls back to the standard by itself. */
final class SettingsJson {
  private SettingsJson() {}

  static Settings read(JsonNode root) {
    Settings standard = Settings.standard();
    return new Settings(
        root.path("language").asText(standard.language()),
        reading(root.path("reading"), standard.reading()),
        open(root.path("open")),
        window(root.path("window"), standard.window()),
        panes(root.path("panes"), standard.panes()),
        words(root.path("keys")),
        words(root.path("colorNames")),
        root.path("author").asText(""));
  }

  private static ReadingSettings reading(JsonNode node, ReadingSettings standard) {
    return new ReadingSettings(
        node.path("theme").asText(standard.theme()),
        node.path("font").asText(standard.font()),
        node.path("fontSize").asDouble(standard.fontSize()),
        node.path("lineSpacing").asDouble(standard.lineSpacing()),
        node.path("measure").asInt(standard.measure()),
        node.path("layout").asText(standard.layout()),
        node.path("script").asText(standard.script()),
        node.path("hanging").asBoolean(standard.hanging()),
        node.path("ruler").asBoolean(standard.ruler()),
        node.path("color").asText(standard.color()));
  }

  private static Open open(JsonNode node) {
    JsonNode beside = node.path("beside");
    return new Open(
        id(node.path("document")),
        id(beside.path("document"))
            .map(id -> new Beside(id, Math.max(0, beside.path("offset").asInt(0)))),
        node.path("linked").asBoolean(false));
  }

  private static Optional<UUID> id(JsonNode node) {
    String text = node.asText("");
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
        node.path("leftTab").asText(standard.leftTab()),
        outlines(node.path("outlines"), standard.outlines()));
  }

  private static Outlines outlines(JsonNode node, Outlines standard) {
    return new Outlines(
        node.path("first").asBoolean(standard.first()),
        node.path("second").asBoolean(standard.second()),
        node.path("share").asDouble(standard.share()));
  }

  private static Map<String, String> words(JsonNode node) {
    Map<String, String> words = new TreeMap<>();
    node.properties()
        .forEach(entry -> {
          if (entry.getValue().isTextual()) {
            words.put(entry.getKey(), entry.getValue().asText());
          }
        });
    return words;
  }

  static ObjectNode write(Settings settings) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("language", settings.language());
    write(settings.reading(), root.putObject("reading"));
    write(settings.open(), root.putObject("open"));
    write(settings.window(), root.putObject("window"));
    write(settings.panes(), root.putObject("panes"));
    new TreeMap<>(settings.keys()).forEach(root.putObject("keys")::put);
    new TreeMap<>(settings.colorNames()).forEach(root.putObject("colorNames")::put);
    root.put("author", settings.author());
    return root;
  }

  private static void write(ReadingSettings reading, ObjectNode node) {
    node.put("theme", reading.theme());
    node.put("font", reading.font());
    node.put("fontSize", reading.fontSize());
    node.put("lineSpacing", reading.lineSpacing());
    node.put("measure", reading.measure());
    node.put("layout", reading.layout());
    node.put("script", reading.script());
    node.put("hanging", reading.hanging());
    node.put("ruler", reading.ruler());
    node.put("color", reading.color());
  }

  private static void write(Open open, ObjectNode node) {
    open.document().ifPresent(id -> node.put("document", id.toString()));
    open.beside()
        .ifPresent(beside ->
            node.putObject("beside")
                .put("document", beside.document().toString())
                .put("offset", beside.offset()));
    node.put("linked", open.linked());
  }

  private static void write(WindowPlace place, ObjectNode node) {
    if (Double.isFinite(place.x()) && Double.isFinite(place.y())) {
      node.put("x", place.x());
      node.put("y", place.y());
    }
    node.put("width", place.width());
    node.put("height", place.height());
    node.put("maximized", place.maximized());
  }

  private static void write(Panes panes, ObjectNode node) {
    node.put("left", panes.left());
    node.put("right", panes.right());
    node.put("leftShown", panes.leftShown());
    node.put("rightShown", panes.rightShown());
    node.put("leftTab", panes.leftTab());
    node.putObject("outlines")
        .put("first", panes.outlines().first())
        .put("second", panes.outlines().second())
        .put("share", panes.outlines().share());
  }
}
