package org.yandu.architecture.planted.store;

import java.sql.Connection;
import org.yandu.architecture.planted.text.KnowsTheStore;

/** Innocent: the store speaks SQL and knows the text. */
public record Keeps(Connection allowed, KnowsTheStore alsoAllowed) {}
