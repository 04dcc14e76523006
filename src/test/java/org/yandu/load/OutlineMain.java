package org.yandu.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.yandu.cli.OutlineJson;

/** Prints the outline of a file as JSON, for measuring the loader from a shell. */
final class OutlineMain {
  private OutlineMain() {}

  public static void main(String[] args) throws Exception {
    var json = OutlineJson.of(Loader.standard().load(Path.of(args[0])));
    System.out.write(json.toPrettyString().getBytes(StandardCharsets.UTF_8));
    System.out.println();
  }
}
