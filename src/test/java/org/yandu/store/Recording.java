package org.yandu.store;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program did to the files of a folder, call by call, and disks as they could be had the
 * power gone between two calls.
 *
 * <p>Names are durable in their order (a journaling file system); bytes are when the file was
 * synced afterwards. Others are there by chance: each write whole, not at all or torn at a sector.
 */
final class Recording {
  private static final int SECTOR = 512;
  private static final Pattern CALL = Pattern.compile("^(\\d+) +(\\w+)\\((.*)\\) += (-?\\d+).*$");
  private static final Pattern UNFINISHED =
      Pattern.compile("^(\\d+) +(.*) <unfinished \\.\\.\\.>$");
  private static final Pattern RESUMED = Pattern.compile("^(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)$");
  private static final Pattern STRING = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"");
  private static final Pattern HANDLE = Pattern.compile("^(\\d+)<([^>]*)>");

  private enum Kind {
    CREATE,
    WRITE,
    SYNC,
    CUT,
    RENAME,
    DELETE,
    FOLDER,
    SAID
  }

  private record Act(Kind kind, String file, String other, long at, byte[] bytes) {}

  private final List<Act> acts = new ArrayList<>();
  private final Map<String, Long> positions = new HashMap<>();
  private final String root;
  private final String said;

  private Recording(Path folder, Path said) {
    this.root = folder + "/";
    this.said = said.toString();
  }

  static Recording of(Path trace, Path folder, Path said) throws IOException {
    var recording = new Recording(folder, said);
    Map<String, String> open = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(trace)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher begun = UNFINISHED.matcher(line);
        Matcher ended = RESUMED.matcher(line);
        if (begun.matches()) {
          open.put(begun.group(1), begun.group(2));
        } else if (ended.matches()) {
          recording.call(ended.group(1) + " " + open.remove(ended.group(1)) + ended.group(2));
        } else {
          recording.call(line);
        }
      }
    }
    return recording;
  }

  int size() {
    return acts.size();
  }

  private void call(String line) {
    Matcher call = CALL.matcher(line);
    if (!call.matches() || call.group(4).startsWith("-")) {
      return;
    }
    String arguments = call.group(3);
    Matcher handle = HANDLE.matcher(arguments);
    String file = handle.find() ? unescaped(handle.group(2)) : "";
    String number = handle.reset().find() ? handle.group(1) : "";
    switch (call.group(2)) {
      case "openat" -> opened(call.group(4), arguments);
      case "write" -> written(number, file, arguments);
      case "pwrite64" -> placed(file, arguments);
      case "fsync", "fdatasync" -> act(Kind.SYNC, file, "", 0);
      case "ftruncate" -> act(Kind.CUT, file, "", last(arguments));
      case "rename" -> {
        List<String> names = names(arguments);
        act(Kind.RENAME, names.getFirst(), names.get(1), 0);
      }
      case "unlink" -> act(Kind.DELETE, names(arguments).getFirst(), "", 0);
      case "mkdir" -> act(Kind.FOLDER, names(arguments).getFirst(), "", 0);
      default -> {
        // Closing changes nothing on the disk.
      }
    }
  }

  private void opened(String number, String arguments) {
    positions.put(number, 0L);
    if (arguments.contains("O_CREAT")) {
      act(Kind.CREATE, names(arguments).getFirst(), "", 0);
    }
  }

  private void written(String number, String file, String arguments) {
    byte[] bytes = bytes(arguments);
    if (file.equals(said)) {
      acts.add(new Act(Kind.SAID, file, "", 0, bytes));
      return;
    }
    long at = positions.getOrDefault(number, 0L);
    positions.put(number, at + bytes.length);
    if (file.startsWith(root)) {
      acts.add(new Act(Kind.WRITE, file, "", at, bytes));
    }
  }

  private void placed(String file, String arguments) {
    if (file.startsWith(root)) {
      acts.add(new Act(Kind.WRITE, file, "", last(arguments), bytes(arguments)));
    }
  }

  private void act(Kind kind, String file, String other, long at) {
    if (file.startsWith(root)) {
      acts.add(new Act(kind, file, other, at, new byte[0]));
    }
  }

  /**
   * Makes a disk as it could be after a cut at a random moment.
   *
   * @param image the folder as it was before the first call
   * @param honest whether the disk syncs when it is asked to; otherwise something must be lost
   * @return what the program had said by then
   */
  String cut(Path image, boolean honest, Random random) throws IOException {
    int moment = random.nextInt(acts.size() + 1);
    // A file is known by what it was called first: writes belong to it under every later name.
    Map<String, List<Act>> unsynced = new LinkedHashMap<>();
    var words = new ByteArrayOutputStream();
    for (Act act : acts.subList(0, moment)) {
      switch (act.kind()) {
        case SAID -> words.writeBytes(act.bytes());
        case WRITE, CUT -> unsynced.computeIfAbsent(act.file(), _ -> new ArrayList<>()).add(act);
        case SYNC -> {
          List<Act> kept = honest ? unsynced.remove(act.file()) : null;
          for (Act write : kept == null ? List.<Act>of() : kept) {
            apply(image, write, write.bytes().length, 0);
          }
        }
        case RENAME -> {
          List<Act> moving = unsynced.remove(act.file());
          if (moving != null) {
            unsynced.put(act.other(), renamed(moving, act.other()));
          }
          Files.move(
              at(image, act.file()),
              at(image, act.other()),
              java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        case DELETE -> {
          unsynced.remove(act.file());
          Files.deleteIfExists(at(image, act.file()));
        }
        case FOLDER -> Files.createDirectories(at(image, act.file()));
        case CREATE -> {
          if (!Files.exists(at(image, act.file()))) {
            Files.createFile(at(image, act.file()));
          }
        }
      }
    }
    for (List<Act> pending : unsynced.values()) {
      for (Act act : pending) {
        byChance(image, act, random);
      }
    }
    return words.toString(StandardCharsets.UTF_8);
  }

  private void byChance(Path image, Act act, Random random) throws IOException {
    switch (random.nextInt(3)) {
      case 0 -> apply(image, act, act.bytes().length, 0);
      case 1 -> {
        int sectors = act.bytes().length / SECTOR;
        int torn = sectors == 0 ? 0 : random.nextInt(sectors + 1) * SECTOR;
        boolean head = random.nextBoolean();
        apply(image, act, head ? torn : act.bytes().length, head ? 0 : torn);
      }
      default -> {
        // It never came to the disk.
      }
    }
  }

  private void apply(Path image, Act act, int to, int from) throws IOException {
    try (var file = new RandomAccessFile(at(image, act.file()).toFile(), "rw")) {
      if (act.kind() == Kind.CUT) {
        file.setLength(act.at());
      } else if (to > from) {
        file.seek(act.at() + from);
        file.write(act.bytes(), from, to - from);
      }
    }
  }

  private Path at(Path image, String file) {
    return image.resolve(file.substring(root.length()));
  }

  private static List<Act> renamed(List<Act> acts, String name) {
    List<Act> renamed = new ArrayList<>();
    acts.forEach(a -> renamed.add(new Act(a.kind(), name, a.other(), a.at(), a.bytes())));
    return renamed;
  }

  private static List<String> names(String arguments) {
    List<String> names = new ArrayList<>();
    Matcher strings = STRING.matcher(arguments);
    while (strings.find()) {
      names.add(unescaped(strings.group(1)));
    }
    return names;
  }

  private static byte[] bytes(String arguments) {
    int from = arguments.indexOf('"') + 1;
    int to = arguments.indexOf('"', from);
    return raw(arguments.substring(from, to));
  }

  private static String unescaped(String hex) {
    return hex.startsWith("\\x") ? new String(raw(hex), StandardCharsets.UTF_8) : hex;
  }

  private static byte[] raw(String hex) {
    byte[] bytes = new byte[hex.length() / 4];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(hex, 4 * i + 2, 4 * i + 4, 16);
    }
    return bytes;
  }

  private static long last(String arguments) {
    return Long.parseLong(arguments.substring(arguments.lastIndexOf(',') + 1).strip());
  }
}
