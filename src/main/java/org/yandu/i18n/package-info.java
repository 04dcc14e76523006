/**
 * The words of the program in Chinese and English. Every text a person reads comes from the bundles
 * {@code org/yandu/i18n/messages*.properties}; imports nothing of Yandu.
 */
package org.yandu.i18n;
