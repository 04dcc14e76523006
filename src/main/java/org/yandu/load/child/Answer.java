package org.yandu.load.child;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.SourceFile;
import org.yandu.load.raw.Steps;

/**
 * What a child says of a file: the raw document, why it refuses it, or that a reader failed.
 *
 * @param refusal null when there is a document
 */
record Answer(RawDocument raw, LoadException refusal) {
  private static final int MOST_ARGUMENTS = 8;

  /** The document, or the exception that the reader threw in the child. */
  RawDocument document() throws LoadException {
    if (refusal != null) {
      throw refusal;
    }
    return raw;
  }

  static void document(DataOutput out, RawDocument raw) throws IOException {
    out.writeByte(Wire.DOCUMENT);
    RawWire.write(out, raw);
  }

  static void refused(DataOutput out, LoadException refusal) throws IOException {
    out.writeByte(Wire.REFUSED);
    Wire.word(out, refusal.reason().name());
    Object[] arguments = refusal.arguments();
    int count = Math.min(arguments.length, MOST_ARGUMENTS);
    out.writeInt(count);
    for (int i = 0; i < count; i++) {
      argument(out, arguments[i]);
    }
    Wire.word(out, refusal.getCause() == null ? "" : trace(refusal.getCause()));
  }

  static void fault(DataOutput out, Throwable fault) throws IOException {
    out.writeByte(Wire.FAULT);
    Wire.word(out, trace(fault));
  }

  /**
   * The answer of a child that was asked for {@code file}; checked, not believed.
   *
   * @param steps told of the pages that are done before it answers
   */
  static Answer read(DataInput in, SourceFile file, Steps steps) throws IOException {
    int kind = in.readByte();
    while (kind == Wire.STEP) {
      steps.done();
      kind = in.readByte();
    }
    return switch (kind) {
      case Wire.DOCUMENT -> new Answer(RawWire.read(in, file.bytes().length), null);
      case Wire.REFUSED -> new Answer(null, refusal(in, file));
      case Wire.FAULT -> new Answer(null, fault(in, file));
      default -> throw new IOException("no answer: " + kind);
    };
  }

  private static LoadException fault(DataInput in, SourceFile file) throws IOException {
    return new LoadException(Reason.BROKEN, new ReaderFault(Wire.word(in)), file.name());
  }

  private static LoadException refusal(DataInput in, SourceFile file) throws IOException {
    Reason reason = reason(Wire.word(in));
    int count = Wire.number(in, MOST_ARGUMENTS);
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arguments.add(argument(in));
    }
    if (!arguments.isEmpty()) {
      arguments.set(0, file.name());
    }
    String cause = Wire.word(in);
    return new LoadException(
        reason, cause.isEmpty() ? null : new IOException(cause), arguments.toArray());
  }

  private static Reason reason(String name) throws IOException {
    try {
      return Reason.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IOException("no reason", e);
    }
  }

  /** Numbers stay numbers, because sentences format them. */
  private static void argument(DataOutput out, Object argument) throws IOException {
    boolean number = argument instanceof Integer || argument instanceof Long;
    out.writeBoolean(number);
    if (number) {
      out.writeLong(((Number) argument).longValue());
    } else {
      Wire.word(out, String.valueOf(argument));
    }
  }

  private static Object argument(DataInput in) throws IOException {
    return in.readBoolean() ? (Object) in.readLong() : Wire.word(in);
  }

  /** The exception and the calls that led to it, without printing. */
  private static String trace(Throwable fault) {
    var words = new StringBuilder(String.valueOf(fault));
    for (StackTraceElement call : fault.getStackTrace()) {
      if (words.length() > Wire.LONGEST_WORD) {
        break;
      }
      words.append("\n\tat ").append(call);
    }
    return words.toString();
  }
}
