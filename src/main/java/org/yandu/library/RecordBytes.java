package org.yandu.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Records as bytes, with all they hold: records, sealed interfaces, enums, lists, optionals,
 * strings, numbers, ids and times.
 *
 * <p>The types say what stands where, so bytes that another edition of a record wrote do not read
 * back; and no bytes can name a class.
 */
final class RecordBytes {
  /** Found out once for a type: it is asked for with every change and every step at the start. */
  private static final ClassValue<String> SHAPES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return shape(type);
        }
      };

  private RecordBytes() {}

  static byte[] of(Record value) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeUTF(SHAPES.get(value.getClass()));
      write(out, value.getClass(), value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IllegalArgumentException if the bytes are no such record
   */
  static <T extends Record> T read(Class<T> type, byte[] bytes) {
    try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      if (!in.readUTF().equals(SHAPES.get(type))) {
        throw new IllegalArgumentException("written with another shape of " + type);
      }
      return type.cast(read(in, type));
    } catch (IOException | ReflectiveOperationException | ClassCastException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What the bytes depend on: the components of the record and of all records in it. */
  private static String shape(Class<?> type) {
    List<Class<?>> seen = new ArrayList<>();
    collect(type, seen);
    var shape = new StringBuilder();
    for (Class<?> each : seen) {
      shape.append(each.getSimpleName());
      if (each.isRecord()) {
        shape.append(Arrays.toString(each.getRecordComponents()));
      } else if (each.isEnum()) {
        shape.append(Arrays.toString(each.getEnumConstants()));
      }
    }
    return Integer.toHexString(shape.toString().hashCode());
  }

  private static void collect(Type type, List<Class<?>> seen) {
    if (type instanceof ParameterizedType generic) {
      collect(generic.getActualTypeArguments()[0], seen);
      return;
    }
    Class<?> plain = (Class<?>) type;
    if (seen.contains(plain)) {
      return;
    }
    if (plain.isRecord()) {
      seen.add(plain);
      for (RecordComponent part : plain.getRecordComponents()) {
        collect(part.getGenericType(), seen);
      }
    } else if (plain.isSealed()) {
      seen.add(plain);
      for (Class<?> kind : plain.getPermittedSubclasses()) {
        collect(kind, seen);
      }
    } else if (plain.isEnum()) {
      seen.add(plain);
    }
  }

  private static void write(DataOutputStream out, Type type, Object value) throws IOException {
    switch (value) {
      case String text -> {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
      }
      case Integer number -> out.writeInt(number);
      case Long number -> out.writeLong(number);
      case Double number -> out.writeDouble(number);
      case Boolean yes -> out.writeBoolean(yes);
      case UUID id -> {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
      }
      case Instant time -> {
        out.writeLong(time.getEpochSecond());
        out.writeInt(time.getNano());
      }
      case Enum<?> constant -> out.writeInt(constant.ordinal());
      case Optional<?> maybe -> {
        out.writeBoolean(maybe.isPresent());
        if (maybe.isPresent()) {
          write(out, argument(type), maybe.get());
        }
      }
      case List<?> list -> {
        out.writeInt(list.size());
        for (Object each : list) {
          write(out, argument(type), each);
        }
      }
      case Record record -> writeRecord(out, type, record);
      default -> throw new IllegalStateException("no form for " + value.getClass());
    }
  }

  private static void writeRecord(DataOutputStream out, Type type, Record record)
      throws IOException {
    if (((Class<?>) type).isSealed()) {
      List<Class<?>> kinds = List.of(((Class<?>) type).getPermittedSubclasses());
      out.writeInt(kinds.indexOf(record.getClass()));
    }
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      try {
        part.getAccessor().setAccessible(true);
        write(out, part.getGenericType(), part.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Object read(DataInputStream in, Type type)
      throws IOException, ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      return readGeneric(in, generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    } else if (plain == int.class) {
      return in.readInt();
    } else if (plain == long.class) {
      return in.readLong();
    } else if (plain == double.class) {
      return in.readDouble();
    } else if (plain == boolean.class) {
      return in.readBoolean();
    } else if (plain == UUID.class) {
      return new UUID(in.readLong(), in.readLong());
    } else if (plain == Instant.class) {
      return Instant.ofEpochSecond(in.readLong(), in.readInt());
    } else if (plain.isEnum()) {
      return one(plain.getEnumConstants(), in.readInt());
    } else if (plain.isSealed()) {
      return read(in, one(plain.getPermittedSubclasses(), in.readInt()));
    } else if (plain.isRecord()) {
      return readRecord(in, plain);
    }
    throw new IllegalStateException("no form for " + plain);
  }

  private static Object readGeneric(DataInputStream in, ParameterizedType type)
      throws IOException, ReflectiveOperationException {
    if (type.getRawType() == Optional.class) {
      return in.readBoolean() ? Optional.of(read(in, argument(type))) : Optional.empty();
    }
    int size = in.readInt();
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(read(in, argument(type)));
    }
    return List.copyOf(list);
  }

  private static Object readRecord(DataInputStream in, Class<?> type)
      throws IOException, ReflectiveOperationException {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = read(in, parts[i].getGenericType());
    }
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> made = type.getDeclaredConstructor(types);
    made.setAccessible(true);
    try {
      return made.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    }
  }

  private static <T> T one(T[] all, int at) {
    if (at < 0 || at >= all.length) {
      throw new IllegalArgumentException("there is no number " + at);
    }
    return all[at];
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }
}
