package org.yandu.library;

import java.util.Optional;
import java.util.UUID;
import org.yandu.text.Range;

/**
 * Where a link leads.
 *
 * @param range canonical; empty for a document as a whole, and where the words are gone
 */
public record Place(UUID document, Optional<Range> range) {}
