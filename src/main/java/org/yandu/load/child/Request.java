package org.yandu.load.child;

import static java.util.Objects.requireNonNull;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/**
 * What the program asks a child to read.
 *
 * @param reader by its name: the program has sniffed already
 */
record Request(String reader, SourceFile file, ReadOptions options) {
  Request {
    requireNonNull(reader);
    requireNonNull(file);
    requireNonNull(options);
  }

  void write(DataOutput out) throws IOException {
    Wire.word(out, reader);
    Wire.word(out, file.name());
    optional(out, options.charset().map(Charset::name));
    optional(out, options.password());
    Wire.bytes(out, file.bytes());
  }

  static Request read(DataInput in) throws IOException {
    String reader = Wire.word(in);
    String name = Wire.word(in);
    Optional<Charset> charset = optional(in).map(Charset::forName);
    var options = new ReadOptions(charset, optional(in));
    return new Request(reader, new SourceFile(name, Wire.bytes(in, Wire.LARGEST_FILE)), options);
  }

  private static void optional(DataOutput out, Optional<String> word) throws IOException {
    out.writeBoolean(word.isPresent());
    if (word.isPresent()) {
      Wire.word(out, word.get());
    }
  }

  private static Optional<String> optional(DataInput in) throws IOException {
    return in.readBoolean() ? Optional.of(Wire.word(in)) : Optional.empty();
  }
}
