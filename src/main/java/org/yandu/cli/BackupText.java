package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.yandu.library.Backup;
import org.yandu.library.Restoration;

/** Backups and what was restored from them, for people and for programs. */
final class BackupText {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final double MEGABYTE = 1 << 20;

  private BackupText() {}

  static String size(Backup backup) {
    return "%.1f MB".formatted(backup.bytes() / MEGABYTE);
  }

  static String made(Backup backup) {
    return minute(backup.made());
  }

  static String minute(Instant moment) {
    return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
  }

  static ObjectNode json(Backup backup, ObjectNode into) {
    return into.put("name", backup.name())
        .put("made", backup.made().toString())
        .put("bytes", backup.bytes());
  }

  static void show(Terminal terminal, Restoration restored) {
    restored.sentences().forEach(one -> terminal.say(one.key(), one.arguments().toArray()));
  }

  static ObjectNode json(Restoration restored) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    Optional<Backup> backup = restored.backup();
    backup.ifPresent(from -> json(from, json.putObject("backup")));
    json.put("fromFile", restored.fromFile());
    json.put("fromBackup", restored.fromBackup());
    json.put("fromJournal", restored.fromJournal());
    ArrayNode doubtful = json.putArray("doubtful");
    restored.doubtful().forEach(doubtful::add);
    ArrayNode mended = json.putArray("mended");
    restored.mended().forEach(mended::add);
    for (Restoration.Change change : restored.changes()) {
      json.putObject(change.kind())
          .put("more", change.more())
          .put("fewer", change.fewer())
          .put("other", change.other());
    }
    restored.aside().ifPresent(folder -> json.put("aside", folder.toString()));
    return json;
  }
}
