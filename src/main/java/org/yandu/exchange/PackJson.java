package org.yandu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Items, values and documents as JSON and back. */
public final class PackJson {
  /** For all that is written and read here; nested no deeper than a pack ever is. */
  static final ObjectMapper MAPPER = mapper();

  private static final int DEEPEST = 20;

  private PackJson() {}

  private static ObjectMapper mapper() {
    JsonMapper mapper = JsonMapper.builder().build();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    return mapper;
  }

  static ObjectNode of(Item item) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", item.type());
    json.put("id", item.id());
    ArrayNode values = json.putArray("values");
    item.values().forEach(value -> values.add(of(value)));
    return json;
  }

  static ObjectNode of(Value value) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("dot", value.dot().toString());
    json.put("context", value.context().toString());
    if (!value.keeps().isEmpty()) {
      ArrayNode keeps = json.putArray("keeps");
      value.keeps().stream().map(Dot::toString).sorted().forEach(keeps::add);
    }
    json.put("updated", value.updated());
    if (value.deleted()) {
      json.put("deleted", true);
    }
    if (!value.author().isEmpty()) {
      json.put("author", value.author());
    }
    ObjectNode fields = json.putObject("fields");
    value.fields().forEach(fields::put);
    return json;
  }

  /**
   * @throws IllegalArgumentException if it is no item
   */
  static Item item(JsonNode json) {
    List<Value> values = new ArrayList<>();
    json.path("values").forEach(value -> values.add(value(value)));
    return new Item(required(json, "type"), required(json, "id"), values);
  }

  static Value value(JsonNode json) {
    SortedMap<String, String> fields = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : json.path("fields").properties()) {
      fields.put(field.getKey(), field.getValue().asText());
    }
    Set<Dot> keeps = new HashSet<>();
    json.path("keeps").forEach(dot -> keeps.add(Dot.parse(dot.asText())));
    if (!json.path("updated").canConvertToLong()) {
      throw new IllegalArgumentException("updated is missing");
    }
    return new Value(
        Dot.parse(required(json, "dot")),
        VersionVector.parse(required(json, "context")),
        keeps,
        json.path("updated").asLong(),
        json.path("deleted").asBoolean(false),
        fields,
        json.path("author").asText(""));
  }

  /** A value as text, for a library to keep beside the one that is shown. */
  public static String text(Value value) {
    return of(value).toString();
  }

  /**
   * @throws IllegalArgumentException if it is no value
   */
  public static Value value(String text) {
    try {
      return value(MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static ObjectNode of(PackedDocument document) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("sha256", document.sha256());
    json.put("text", document.text());
    json.put("title", document.title());
    json.put("fileName", document.fileName());
    json.put("format", document.format());
    json.put("charset", document.charset());
    json.put("characters", document.characters());
    json.put("works", document.works());
    json.put("speakers", document.speakers());
    json.put("packed", document.packed());
    return json;
  }

  static PackedDocument document(JsonNode json) {
    return new PackedDocument(
        required(json, "sha256"),
        json.path("text").asText(""),
        json.path("title").asText(""),
        json.path("fileName").asText(""),
        json.path("format").asText(""),
        json.path("charset").asText(""),
        Math.max(0, json.path("characters").asInt(0)),
        json.path("works").asText(""),
        json.path("speakers").asText(""),
        json.path("packed").asBoolean(false));
  }

  private static String required(JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value.asText();
  }
}
