package org.yandu.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * What one library hands to another.
 *
 * @param author who hands it out, by name
 * @param subject what it is of, in words
 * @param items with all their values
 * @param documents those that items are about
 * @param files the bytes of documents by their hash, for those that are packed
 */
public record Pack(
    String author,
    String subject,
    List<Item> items,
    List<PackedDocument> documents,
    Map<String, byte[]> files) {
  public Pack {
    requireNonNull(author);
    requireNonNull(subject);
    items = List.copyOf(items);
    documents = List.copyOf(documents);
    files = Map.copyOf(files);
  }
}
