package org.yandu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.yandu.exchange.PackException.Reason;
import org.yandu.io.Sha256;
import org.yandu.io.WholeFile;

/**
 * A study pack as a file: a zip of {@code manifest.json} with the checksum of every other part,
 * {@code items.jsonl} and {@code documents.jsonl} with an object a line, and the bytes of documents
 * under {@code files/}. Read whole and verified before anything of it is handed out; every size is
 * counted while inflating.
 */
public final class PackFile {
  public static final String EXTENSION = "yandupack";

  private static final int FORMAT = 1;
  private static final String MANIFEST = "manifest.json";
  private static final String ITEMS = "items.jsonl";
  private static final String DOCUMENTS = "documents.jsonl";
  private static final String FILES = "files/";
  private static final int MOST_PARTS = 20_000;
  private static final long LARGEST = 1L << 30;
  private static final int BUFFER = 1 << 16;
  private static final ObjectMapper JSON = PackJson.MAPPER;

  private PackFile() {}

  /** Writes a pack, whole or not at all. */
  public static void write(Path file, Pack pack) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    var items = new StringBuilder();
    for (Item item : pack.items()) {
      items.append(JSON.writeValueAsString(PackJson.of(item))).append('\n');
    }
    parts.put(ITEMS, items.toString().getBytes(StandardCharsets.UTF_8));
    var documents = new StringBuilder();
    for (PackedDocument document : pack.documents()) {
      documents.append(JSON.writeValueAsString(PackJson.of(document))).append('\n');
    }
    parts.put(DOCUMENTS, documents.toString().getBytes(StandardCharsets.UTF_8));
    pack.files().forEach((hash, bytes) -> parts.put(FILES + hash, bytes));
    ObjectNode manifest = JSON.createObjectNode();
    manifest.put("format", FORMAT);
    manifest.put("author", pack.author());
    manifest.put("subject", pack.subject());
    manifest.put("items", pack.items().size());
    ObjectNode sums = manifest.putObject("sha256");
    parts.forEach((name, bytes) -> sums.put(name, Sha256.hex(bytes)));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, MANIFEST, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    WholeFile.write(file, bytes.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // The same content gives the same file.
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /**
   * @throws PackException if the file is no pack, damaged, or of a newer program
   */
  public static Pack read(Path file) throws IOException, PackException {
    if (Files.size(file) > LARGEST) {
      throw new PackException(Reason.TOO_LARGE, file.toString(), null);
    }
    Map<String, byte[]> parts = parts(Files.readAllBytes(file));
    byte[] head = parts.remove(MANIFEST);
    if (head == null) {
      throw new PackException(Reason.NOT_A_PACK, file.toString(), null);
    }
    try {
      JsonNode manifest = JSON.readTree(head);
      int format = manifest.path("format").asInt(0);
      if (format < 1) {
        throw new PackException(Reason.NOT_A_PACK, file.toString(), null);
      } else if (format > FORMAT) {
        throw new PackException(Reason.NEWER, "format " + format, null);
      }
      verify(manifest.path("sha256"), parts);
      Pack pack =
          new Pack(
              manifest.path("author").asText(""),
              manifest.path("subject").asText(""),
              items(parts.get(ITEMS)),
              documents(parts.get(DOCUMENTS)),
              files(parts));
      if (pack.items().size() != manifest.path("items").asInt(-1)) {
        throw new PackException(Reason.DAMAGED, "items are missing", null);
      }
      return pack;
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new PackException(Reason.DAMAGED, String.valueOf(e.getMessage()), e);
    }
  }

  private static Map<String, byte[]> parts(byte[] file) throws PackException {
    Map<String, byte[]> parts = new HashMap<>();
    long left = LARGEST;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      byte[] buffer = new byte[BUFFER];
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var part = new ByteArrayOutputStream();
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          left -= n;
          if (left < 0 || parts.size() >= MOST_PARTS) {
            throw new PackException(Reason.TOO_LARGE, entry.getName(), null);
          }
          part.write(buffer, 0, n);
        }
        if (parts.put(entry.getName(), part.toByteArray()) != null) {
          throw new PackException(Reason.DAMAGED, entry.getName() + " is there twice", null);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new PackException(Reason.DAMAGED, String.valueOf(e.getMessage()), e);
    }
    return parts;
  }

  private static void verify(JsonNode sums, Map<String, byte[]> parts) throws PackException {
    if (sums.size() != parts.size() || !parts.containsKey(ITEMS) || !parts.containsKey(DOCUMENTS)) {
      throw new PackException(Reason.DAMAGED, "parts are missing", null);
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (!Sha256.hex(part.getValue()).equals(sums.path(part.getKey()).asText())) {
        throw new PackException(Reason.DAMAGED, part.getKey(), null);
      }
    }
  }

  private static List<Item> items(byte[] lines) throws JsonProcessingException {
    List<Item> items = new ArrayList<>();
    for (String line : lines(lines)) {
      items.add(PackJson.item(JSON.readTree(line)));
    }
    return items;
  }

  private static List<PackedDocument> documents(byte[] lines) throws JsonProcessingException {
    List<PackedDocument> documents = new ArrayList<>();
    for (String line : lines(lines)) {
      documents.add(PackJson.document(JSON.readTree(line)));
    }
    return documents;
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  /** Only bytes that are what their name says: they go to the loader as that document. */
  private static Map<String, byte[]> files(Map<String, byte[]> parts) throws PackException {
    Map<String, byte[]> files = new HashMap<>();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().startsWith(FILES)) {
        String hash = part.getKey().substring(FILES.length());
        if (!Sha256.hex(part.getValue()).equals(hash)) {
          throw new PackException(Reason.DAMAGED, part.getKey(), null);
        }
        files.put(hash, part.getValue());
      }
    }
    return files;
  }
}
