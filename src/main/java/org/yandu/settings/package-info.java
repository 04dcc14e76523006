/** What the program remembers about itself between two starts; nothing of documents or notes. */
package org.yandu.settings;
